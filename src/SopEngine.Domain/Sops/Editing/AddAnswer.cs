namespace SopEngine.Domain.Sops.Editing;

/// <summary>Another answer to a row, which makes a decision of it. A row that could only be done is asked Ya or Tidak: Ya leads on as before.</summary>
/// <param name="Row">By id.</param>
public sealed record AddAnswer(string Row) : SopEdit
{
    public override SopRevision On(SopRevision revision)
    {
        if (revision.FindStep(Row) is not { } step)
        {
            return revision;
        }

        IReadOnlyList<Outcome> answers = step.Outcomes is [var only] && Answers.IsFirst(only)
            ? [only with { Id = Answers.Yes().Id, Label = Answers.Yes().Label }, Answers.No()]
            : [.. step.Outcomes, step.Outcomes.Count == 0 ? Answers.First() : Answers.Another(step.Outcomes)];
        return revision.With(step, step with { Outcomes = answers });
    }
}
