namespace SopEngine.Domain.Sops.Editing;

/// <summary>
/// A new row behind another, or at the head of the table. It takes over from the row before it the performer, the phase and the way: what led nowhere from there leads to the
/// new row, and what led on to the row behind leads there by the new one.
/// </summary>
/// <param name="After">The row before it, by id; empty for the head of the table.</param>
public sealed record AddRow(string After) : SopEdit
{
    public override SopRevision On(SopRevision revision)
    {
        var before = revision.FindStep(After);
        var at = before is null ? 0 : revision.Steps.ToList().IndexOf(before) + 1;
        var next = at < revision.Steps.Count ? revision.Steps[at] : null;
        var step = Row(revision, before);
        var through = before?.Outcomes.FirstOrDefault(outcome => LeadsNowhere(outcome) || (before.Outcomes.Count == 1 && next is not null && outcome.Goto is [var id] && id == next.Id));
        if (before is not null && through is not null)
        {
            step = step with { Outcomes = [AnswerTarget.Of(through).On(step.Outcomes[0])] };
            var led = new AnswerTarget(AnswerTarget.Goto, [step.Id]).On(through);
            revision = revision.With(before, before with { Outcomes = [.. before.Outcomes.Select(outcome => ReferenceEquals(outcome, through) ? led : outcome)] });
        }

        return RowNumbers.Again(revision, [.. revision.Steps.Take(at), step, .. revision.Steps.Skip(at)]);
    }

    private static Step Row(SopRevision revision, Step? before) => new()
    {
        Id = Editable.FreeId("baris", revision.Steps.Select(step => step.Id)),
        Activity = "",
        Lane = before?.Lane ?? (revision.Lanes.Count > 0 ? revision.Lanes[0].Id : ""),
        Phase = before?.Phase ?? Phase.Intake,
        Outcomes = [Answers.First()],
    };

    private static bool LeadsNowhere(Outcome outcome) => AnswerTarget.Of(outcome).Way.Length == 0;
}
