namespace SopEngine.Domain.Sops.Checks;

/// <summary>The questions of one form or outcome.</summary>
internal static class FieldChecks
{
    public static void Run(CheckScope scope, IReadOnlyList<FormField> fields)
    {
        foreach (var field in fields)
        {
            Options(scope, field);
            OptionsFrom(scope, field);
            Generated(scope, field);
            Bounds(scope, field);
            if (FieldBook.Given.Contains(field.Name))
            {
                scope.Report(
                    "reserved-name",
                    scope.At(field, "name", "Formulir"),
                    $"\"{field.Name}\" adalah keterangan tiket sendiri; syarat yang menyebutnya menjadi tidak pasti.",
                    "Beri nama lain, misalnya topik-aduan.");
            }
        }
    }

    private static void Options(CheckScope scope, FormField field)
    {
        var chooses = field.Type is FieldType.Choice or FieldType.Many or FieldType.Checklist;
        if (chooses && field.Options.Count == 0 && field.OptionsFrom is null)
        {
            scope.Report(
                "options-missing",
                scope.At(field, "options", "Formulir"),
                $"Isian \"{field.Label}\" meminta memilih, tetapi tidak ada pilihannya.",
                "Tulis options, atau optionsFrom.");
        }

        if (!chooses && field.Options.Count > 0)
        {
            scope.Report(
                "options-unused",
                scope.At(field, "options", "Formulir"),
                $"Isian \"{field.Label}\" bukan pilihan; daftar jawabannya tidak ditampilkan.",
                "Ganti jenisnya menjadi choice, many, atau checklist, atau hapus options.");
        }

        if (field.Options.Count > 0 && field.OptionsFrom is not null)
        {
            scope.Report(
                "options-twice",
                scope.At(field, "optionsFrom", "Formulir"),
                $"Pilihan isian \"{field.Label}\" ditulis sekaligus diambil dari daftar; tidak pasti mana yang berlaku.",
                "Pakai salah satu: options atau optionsFrom.");
        }

        if (field.Options.DistinctBy(option => option.Value).Count() != field.Options.Count
            || field.Options.DistinctBy(option => option.Label).Count() != field.Options.Count)
        {
            scope.Report(
                "duplicate-option",
                scope.At(field, "options", "Formulir"),
                $"Ada pilihan yang sama pada isian \"{field.Label}\"; jawabannya tidak dapat dibedakan.",
                "Hapus salah satunya, atau bedakan nilai dan tulisannya.");
        }
    }

    private static void OptionsFrom(CheckScope scope, FormField field)
    {
        if (field.OptionsFrom is not { } source)
        {
            return;
        }

        var parts = source.Split(':');
        var known = parts is [_, { Length: > 0 } name] && parts[0] switch
        {
            "units" => true,
            "role" => scope.Around.Roles?.Contains(name) != false,
            "lane" => scope.Revision.FindLane(name) is not null,
            _ => false,
        };
        if (!known)
        {
            scope.Report(
                "options-from-unknown",
                scope.At(field, "optionsFrom", "Formulir"),
                $"Daftar \"{source}\" tidak ada; isian \"{field.Label}\" tidak mempunyai pilihan.",
                "Tulis units:JENIS, role:JABATAN, atau lane:PELAKSANA yang ada.");
        }
        else if (field.Type is not (FieldType.Choice or FieldType.Many or FieldType.Unit or FieldType.Person))
        {
            scope.Report(
                "options-unused",
                scope.At(field, "optionsFrom", "Formulir"),
                $"Isian \"{field.Label}\" bukan pilihan; daftar jawabannya tidak ditampilkan.",
                "Ganti jenisnya menjadi choice, many, unit, atau person, atau hapus optionsFrom.");
        }
    }

    private static void Generated(CheckScope scope, FormField field)
    {
        if (field.Generated is { } source && source != "ticketNumber")
        {
            scope.Report(
                "generated-unknown",
                scope.At(field, "generated", "Formulir"),
                $"Sistem tidak dapat mengisi \"{source}\"; isian \"{field.Label}\" tetap kosong.",
                "Tulis generated: ticketNumber, atau hapus generated.");
        }

        if (field.Generated is not null && field.Required)
        {
            scope.Report(
                "generated-required",
                scope.At(field, "required", "Formulir"),
                $"Isian \"{field.Label}\" diisi sistem, tetapi diwajibkan kepada orang; formulirnya tidak dapat dikirim.",
                "Hapus required, atau hapus generated.");
        }
    }

    private static void Bounds(CheckScope scope, FormField field)
    {
        if (field.Min is { } least && field.Max is { } greatest && least > greatest)
        {
            scope.Report(
                "min-over-max",
                scope.At(field, "min", "Formulir"),
                $"Batas bawah {Words.Number(least)} melebihi batas atas {Words.Number(greatest)}; tidak ada jawaban yang diterima.",
                "Tukar atau betulkan batasnya.");
        }

        if (field.MaxSize is { } size && FileSize.Read(size) is null)
        {
            scope.Report(
                "size-unreadable",
                scope.At(field, "maxSize", "Formulir"),
                $"\"{size}\" bukan ukuran berkas; isian \"{field.Label}\" tidak mempunyai batas.",
                "Tulis angka dan satuannya, misalnya 5 MB atau 500 KB.");
        }

        Unused(scope, field);
    }

    private static void Unused(CheckScope scope, FormField field)
    {
        var counts = field.Type is FieldType.Number or FieldType.Files or FieldType.Many;
        var hasLength = field.Type is FieldType.Text or FieldType.LongText;
        var ofFiles = field.Accept.Count > 0 || field.MaxSize is not null;
        if ((field.Min is not null && !counts) || (field.Max is not null && !counts && !hasLength) || (ofFiles && field.Type != FieldType.Files))
        {
            scope.Report(
                "bound-unused",
                scope.At(field, null, "Formulir"),
                $"Isian \"{field.Label}\" mempunyai batas yang tidak berlaku bagi jenisnya; batas itu tidak diperiksa.",
                "Hapus batasnya, atau ganti jenis isiannya.");
        }
    }
}
