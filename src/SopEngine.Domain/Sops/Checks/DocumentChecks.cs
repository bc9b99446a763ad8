namespace SopEngine.Domain.Sops.Checks;

/// <summary>The identity block, the columns, the annexes, and how tickets come in.</summary>
internal static class DocumentChecks
{
    private static readonly string[] _columns = ["no", "activity", "lanes", "standard", "requirements", "time", "outputs", "remarks"];

    private static readonly string[] _parts =
    [
        "issuer", "address", "title", "number", "created", "revised", "effective", "ratified", "approvedBy", "legalBasis", "qualifications", "relatedSops",
        "equipment", "warnings", "records", "tableTitle",
    ];

    public static void Run(CheckScope scope)
    {
        var revision = scope.Revision;
        if (revision.Language != SopRevision.CurrentLanguage)
        {
            scope.Report(
                "language-unknown",
                CheckScope.At("language", "Bahasa"),
                $"Bahasa definisi \"{revision.Language}\" tidak dikenal; isi berkas tidak dapat dibaca dengan pasti.",
                $"Tulis language: {SopRevision.CurrentLanguage}.");
        }

        if (revision.Revision < 1)
        {
            scope.Report("revision-number", CheckScope.At("revision", "Revisi"), "Nomor revisi kurang dari 1.", "Mulailah dari 1 dan naikkan satu setiap revisi.");
        }

        if (revision.Intake.Channels.Count == 0)
        {
            scope.Report(
                "no-channels",
                CheckScope.At("intake/channels", "Penerimaan"),
                "Tidak ada kanal penerimaan; tiket tidak dapat diajukan.",
                "Sebutkan sekurang-kurangnya satu kanal, misalnya web.");
        }

        Dates(scope, revision.Document);
        Columns(scope, revision);
        Annexes(scope);
    }

    private static void Dates(CheckScope scope, SopDocument document)
    {
        foreach (var (key, text) in new[]
        {
            ("created", document.Created), ("revised", document.Revised), ("effective", document.Effective), ("ratified", document.Ratified),
        })
        {
            if (!DocumentDate.TryRead(text, out _))
            {
                scope.Report(
                    "date-unreadable",
                    CheckScope.At($"document/{key}", "Identitas"),
                    $"Tanggal \"{text}\" tidak terbaca; dokumen mencetaknya apa adanya, tetapi tidak dapat dipakai menghitung.",
                    "Tulis seperti 05 Januari 2022, atau \"-\" bila tidak ada.");
            }
        }
    }

    private static void Columns(CheckScope scope, SopRevision revision)
    {
        foreach (var (place, name) in revision.Columns.Hidden.Select(name => ("columns/hidden", name))
            .Concat(revision.Columns.Labels.Keys.Select(name => ($"columns/labels/{name}", name))))
        {
            if (!_columns.Contains(name))
            {
                scope.Report("unknown-column", CheckScope.At(place, "Kolom"), $"Tidak ada kolom bernama \"{name}\".", $"Pilih dari: {Words.List(_columns)}.");
            }
        }

        foreach (var name in revision.Columns.Hidden.Where(name => name is "activity" or "lanes"))
        {
            scope.Report(
                "column-hidden",
                CheckScope.At("columns/hidden", "Kolom"),
                $"Kolom {(name == "activity" ? "Kegiatan" : "Pelaksana")} disembunyikan; tabel tercetak tidak lagi menyebut apa yang dikerjakan atau oleh siapa.",
                "Tampilkan kolom itu; sembunyikan hanya kolom yang memang tidak ada pada dokumen.");
        }

        foreach (var name in revision.Document.Labels.Keys.Where(name => !_parts.Contains(name)))
        {
            scope.Report(
                "unknown-document-label",
                CheckScope.At($"document/labels/{name}", "Identitas"),
                $"Tidak ada bagian identitas bernama \"{name}\"; sebutannya tidak akan tercetak.",
                $"Pilih dari: {Words.List(_parts)}.");
        }
    }

    private static void Annexes(CheckScope scope)
    {
        foreach (var annex in scope.Revision.Annexes.Where(annex => annex.Columns.Count > 0))
        {
            if (annex.Rows.Any(row => row.Count != annex.Columns.Count))
            {
                scope.Report(
                    "annex-cells",
                    scope.At(annex, "rows", "Lampiran"),
                    $"Ada baris yang jumlah selnya bukan {Words.Number(annex.Columns.Count)}, yaitu jumlah kolomnya; isi tercetak di bawah kepala yang salah.",
                    "Samakan jumlah sel setiap baris dengan jumlah kolom; sel kosong ditulis \"\".");
            }
        }
    }
}
