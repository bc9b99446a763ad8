namespace SopEngine.Domain.Sops.Checks;

/// <summary>Questions about the requester himself: of a type that holds what is asked, each fact once, and on the form that he fills.</summary>
internal static class AboutChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var form in scope.Revision.Forms)
        {
            foreach (var field in form.Fields.Where(field => field.About is not null))
            {
                Type(scope, field);
                if (form.Id != scope.Revision.Intake.Form || field.OfficerOnly || field.Generated is not null)
                {
                    Unasked(scope, field);
                }
            }

            foreach (var again in form.Fields.Where(field => field.About is not null).GroupBy(field => field.About).SelectMany(same => same.Skip(1)))
            {
                scope.Report(
                    "about-twice",
                    scope.At(again, "about", "Formulir"),
                    $"Isian \"{again.Label}\" menanyakan hal yang sama tentang pemohon seperti isian sebelumnya; tidak pasti mana yang menjadi kontaknya.",
                    "Hapus about pada salah satunya.");
            }
        }

        foreach (var field in scope.Revision.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields).Where(field => field.About is not null))
        {
            Unasked(scope, field);
        }
    }

    private static void Type(CheckScope scope, FormField field)
    {
        var fits = field.About switch
        {
            PersonFact.Unit => field.Type is FieldType.Unit or FieldType.Text,
            PersonFact.Phone => field.Type is FieldType.Phone,
            PersonFact.Email => field.Type is FieldType.Email,
            _ => field.Type is FieldType.Text,
        };
        if (!fits)
        {
            scope.Report(
                "about-type",
                scope.At(field, "about", "Formulir"),
                $"Isian \"{field.Label}\" tidak dapat memuat yang ditanyakan tentang pemohon; jenisnya lain.",
                "Ganti jenisnya: text untuk nama dan jabatan, unit, phone, atau email; atau hapus about.");
        }
    }

    private static void Unasked(CheckScope scope, FormField field) => scope.Report(
        "about-misplaced",
        scope.At(field, "about", "Formulir"),
        $"Isian \"{field.Label}\" tidak ditanyakan kepada pemohon saat mengajukan; about tidak berpengaruh.",
        "Hapus about, atau tanyakan pada formulir penerimaan.");
}
