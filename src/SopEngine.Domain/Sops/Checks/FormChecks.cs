namespace SopEngine.Domain.Sops.Checks;

/// <summary>Forms exist where they are named, are used, and can be filled by whoever gets them.</summary>
internal static class FormChecks
{
    public static void Run(CheckScope scope)
    {
        var revision = scope.Revision;
        if (revision.Intake.Form is { } intake && revision.FindForm(intake) is null)
        {
            Unknown(scope, CheckScope.At("intake/form", "Penerimaan"), intake);
        }

        if (revision.Intake.Subject is { } subject && revision.FindForm(revision.Intake.Form)?.Fields.Any(field => field.Name == subject) != true)
        {
            scope.Report(
                "unknown-field",
                CheckScope.At("intake/subject", "Penerimaan"),
                $"Isian \"{subject}\" tidak ada pada formulir penerimaan; tiket tidak mempunyai pokok pada daftar.",
                "Pilih isian dari formulir penerimaan, atau hapus subject.");
        }

        foreach (var step in revision.Steps.Where(step => step.Form is not null && revision.FindForm(step.Form) is null))
        {
            Unknown(scope, scope.At(step, "form", "Formulir"), step.Form!);
        }

        foreach (var form in revision.Forms)
        {
            Used(scope, form);
            Fillable(scope, form);
            FieldChecks.Run(scope, form.Fields);
        }

        foreach (var outcome in revision.Steps.SelectMany(step => step.Outcomes))
        {
            FieldChecks.Run(scope, outcome.Fields);
        }

        SameNames(scope);
    }

    private static void Unknown(CheckScope scope, Spot spot, string form) => scope.Report(
        "unknown-form", spot, $"Formulir \"{form}\" tidak ada; tidak ada yang dapat diisi.", "Betulkan namanya, atau tambahkan formulir itu pada forms.");

    private static void Used(CheckScope scope, Form form)
    {
        if (scope.Revision.Intake.Form != form.Id && !scope.Revision.Steps.Any(step => step.Form == form.Id))
        {
            scope.Report(
                "form-unused",
                scope.At(form, null, "Formulir"),
                $"Formulir \"{form.Title}\" tidak diminta oleh baris mana pun; isinya tidak pernah ditanyakan.",
                "Sebutkan pada form sebuah baris atau pada intake, atau hapus formulirnya.");
        }

        if (form.Fields.Count == 0)
        {
            scope.Report(
                "form-empty",
                scope.At(form, "fields", "Formulir"),
                $"Formulir \"{form.Title}\" tidak mempunyai isian; tidak ada yang ditanyakan.",
                "Tambahkan isiannya, atau hapus formulirnya.");
        }
    }

    /// <summary>The requester gets his forms without the questions that only officers fill; one that is required there could never be sent.</summary>
    private static void Fillable(CheckScope scope, Form form)
    {
        var revision = scope.Revision;
        var rows = revision.Steps.Where(step => step.Form == form.Id).ToList();
        var asked = rows.Count > 0 || revision.Intake.Form == form.Id;
        if (!asked || rows.Any(step => !OnlyRequester(revision, step)))
        {
            return;
        }

        foreach (var field in form.Fields.Where(field => field.Required && field.OfficerOnly && field.Generated is null))
        {
            scope.Report(
                "required-hidden",
                scope.At(field, "required", "Formulir"),
                $"Isian \"{field.Label}\" wajib, tetapi hanya petugas yang mengisinya dan formulir ini hanya sampai kepada pemohon; formulirnya tidak dapat dikirim.",
                "Jadikan tidak wajib, atau tanyakan pada baris petugas.");
        }
    }

    private static bool OnlyRequester(SopRevision revision, Step step) =>
        step.With.Append(step.Lane).All(lane => revision.FindLane(lane) is { Requester: true });

    private static void SameNames(CheckScope scope)
    {
        foreach (var field in scope.Revision.Forms.SelectMany(form => form.Fields)
            .Concat(scope.Revision.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields)))
        {
            var first = scope.Fields.Find(field.Name)[0];
            if (first.Type != field.Type)
            {
                scope.Report(
                    "field-type-differs",
                    scope.At(field, "type", "Formulir"),
                    $"Isian \"{field.Name}\" ada juga di tempat lain dengan jenis lain; jawaban yang satu menggantikan yang lain.",
                    "Samakan jenisnya, atau beri nama lain.");
            }
        }
    }
}
