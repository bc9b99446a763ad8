namespace SopEngine.Domain.Sops.Editing;

/// <summary>Takes an answer from a row.</summary>
/// <param name="Row">By id.</param>
/// <param name="Answer">By id.</param>
public sealed record RemoveAnswer(string Row, string Answer) : SopEdit
{
    public override SopRevision On(SopRevision revision) => revision.FindStep(Row) is { } step
        ? revision.With(step, step with { Outcomes = [.. step.Outcomes.Where(outcome => outcome.Id != Answer)] })
        : revision;
}
