namespace SopEngine.Domain.Sops.Editing;

/// <summary>Takes a row out. What led to it leads where its first answer led; what went back to it leads nowhere, and the problems say so.</summary>
/// <param name="Row">By id.</param>
public sealed record RemoveRow(string Row) : SopEdit
{
    public override SopRevision On(SopRevision revision)
    {
        if (revision.FindStep(Row) is not { } gone)
        {
            return revision;
        }

        var onward = gone.Outcomes.Count > 0 ? AnswerTarget.Of(gone.Outcomes[0]) : AnswerTarget.Nowhere;
        var rest = revision.Steps.Where(step => !ReferenceEquals(step, gone)).Select(step => step with
        {
            Outcomes = [.. step.Outcomes.Select(outcome => Redirected(outcome, onward))],
            Join = [.. step.Join.Select(group => (IReadOnlyList<string>)[.. group.Where(id => id != Row)]).Where(group => group.Count > 0)],
        });
        return RowNumbers.Again(revision, [.. rest]);
    }

    private Outcome Redirected(Outcome outcome, AnswerTarget onward) => outcome switch
    {
        { ReturnTo: { } row } when row == Row => AnswerTarget.Nowhere.On(outcome),
        { Goto: [var only] } when only == Row => (onward.Ids.Contains(Row) ? AnswerTarget.Nowhere : onward).On(outcome),
        { Goto.Count: > 1 } => outcome with { Goto = [.. outcome.Goto.Where(id => id != Row)] },
        _ => outcome,
    };
}
