namespace SopEngine.Domain.Sops.Checks;

/// <summary>Moments and phases that the figures stand on.</summary>
internal static class MilestoneChecks
{
    public static void Run(CheckScope scope)
    {
        var steps = scope.Revision.Steps;
        var outcomes = steps.SelectMany(step => step.Outcomes).ToList();
        if (outcomes.Count > 0 && !outcomes.Exists(outcome => outcome.Milestones.Contains(Milestone.Submitted)))
        {
            scope.Report(
                "submitted-missing",
                CheckScope.At("steps", "Jawaban"),
                "Tidak ada jawaban yang menandai tiket telah diajukan; lama penanganannya tidak dapat dihitung.",
                "Tambahkan milestone: submitted pada jawaban yang mengirimkan tiket.");
        }

        foreach (var outcome in outcomes.Where(outcome => outcome.Milestones.Contains(Milestone.Closed) && !Closes(scope.Revision, outcome)))
        {
            scope.Report(
                "closed-misplaced",
                scope.At(outcome, "milestones", "Jawaban"),
                $"Jawaban \"{outcome.Label}\" menandai tiket telah ditutup, padahal tiket masih berjalan.",
                "Pindahkan tanda itu ke jawaban yang menutup tiket.");
        }

        if (steps.FirstOrDefault(step => !step.AnyTime && step.Kind == StepKind.Activity) is { } first && first.Phase != Phase.Intake)
        {
            scope.Report(
                "first-not-intake",
                scope.At(first, "phase", "Fase"),
                "Baris pertama bukan fase penerimaan; perbandingan antardaerah menghitung waktunya pada fase lain.",
                "Tulis phase: intake pada baris yang menerima tiket.");
        }
    }

    /// <summary>True when the ticket is closed by the time the outcome has been followed through rows that end at once.</summary>
    private static bool Closes(SopRevision revision, Outcome outcome, int depth = 0) => outcome.Close is not null
        || (depth < revision.Steps.Count && outcome.Goto.Select(revision.FindStep).OfType<Step>().Any(row => row.Kind == StepKind.End
            || (row.Automatic is not null && row.Outcomes.Any(next => Closes(revision, next, depth + 1)))));
}
