using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Makes a step of a row.</summary>
internal static class DraftSteps
{
    public static Step Of(RowDraft row, int place, int rows, IReadOnlyList<Outcome> outcomes, Marker marks)
    {
        marks.Guessed(row.Id, "phase", "Fase tidak tercetak dalam SOP; disimpulkan dari letak baris dan bentuk lambangnya.");
        return new Step
        {
            Id = row.Id,
            No = row.No,
            Activity = row.Activity,
            Kind = KindOf(row, outcomes),
            AnyTime = row.AnyTime,
            Gating = !row.AnyTime,
            Lane = row.Lane,
            With = [.. outcomes.Select(outcome => outcome.PassTo).OfType<string>().Where(lane => lane != row.Lane).Distinct()],
            Phase = place == 0 ? Phase.Intake : place == rows - 1 ? Phase.Close : outcomes.Count > 1 && place == 1 ? Phase.Triage : Phase.Work,
            Requirements = row.Lines("requirements"),
            Time = string.Join(' ', row.Lines("time")),
            Outputs = row.Lines("outputs"),
            Remarks = row.Lines("remarks"),
            Outcomes = outcomes,
        };
    }

    // a row that nothing follows, or that only says it begins
    private static StepKind KindOf(RowDraft row, IReadOnlyList<Outcome> outcomes) =>
        outcomes.Count == 0 && !row.AnyTime ? StepKind.End : row.Activity.ToLowerInvariant().Trim('.') is "start" or "mulai" ? StepKind.Start : StepKind.Activity;
}
