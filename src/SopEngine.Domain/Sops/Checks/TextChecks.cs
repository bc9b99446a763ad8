namespace SopEngine.Domain.Sops.Checks;

/// <summary>What people read in the table, on buttons and over questions is there.</summary>
internal static class TextChecks
{
    public static void Run(CheckScope scope)
    {
        var revision = scope.Revision;
        Need(scope, CheckScope.At("document/title", "Identitas"), revision.Document.Title, "SOP ini tidak berjudul");
        foreach (var lane in revision.Lanes)
        {
            Need(scope, scope.At(lane, "label", "Pelaksana"), lane.Label, "Pelaksana ini tidak bersebutan");
        }

        foreach (var known in revision.Classes)
        {
            Need(scope, scope.At(known, "label", "Kelas waktu"), known.Label, "Kelas waktu ini tidak bersebutan");
        }

        foreach (var form in revision.Forms)
        {
            Need(scope, scope.At(form, "title", "Formulir"), form.Title, "Formulir ini tidak berjudul");
            Fields(scope, form.Fields);
        }

        foreach (var step in revision.Steps)
        {
            if (step.Kind == StepKind.Activity)
            {
                Need(scope, scope.At(step, "activity", "Kegiatan"), step.Activity, "Baris ini tidak menyebut kegiatannya");
            }

            foreach (var outcome in step.Outcomes)
            {
                Need(scope, scope.At(outcome, "label", "Jawaban"), outcome.Label, "Tombol jawaban ini tidak bertulisan");
                Fields(scope, outcome.Fields);
            }
        }
    }

    private static void Fields(CheckScope scope, IReadOnlyList<FormField> fields)
    {
        foreach (var field in fields)
        {
            Need(scope, scope.At(field, "label", "Formulir"), field.Label, "Isian ini tidak bertanya apa-apa");
        }
    }

    private static void Need(CheckScope scope, Spot spot, string text, string harm)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            scope.Report("text-missing", spot, $"{harm}; orang yang membacanya tidak tahu apa yang dimaksud.", "Tulis seperti tercetak pada dokumen.");
        }
    }
}
