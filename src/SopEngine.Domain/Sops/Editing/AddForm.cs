namespace SopEngine.Domain.Sops.Editing;

/// <summary>A new form for a row. That of the first row, where the requester begins, is also what is asked when a ticket is filed, if nothing is yet.</summary>
/// <param name="Row">By id.</param>
/// <param name="Title">What it is called; empty for after what the row does.</param>
public sealed record AddForm(string Row, string Title) : SopEdit
{
    public override SopRevision On(SopRevision revision)
    {
        if (revision.FindStep(Row) is not { } step)
        {
            return revision;
        }

        var added = new AddPart("forms", Title.Length > 0 ? Title : $"Formulir {step.Activity}".Trim()).On(revision);
        var form = added.Forms[^1].Id;
        var first = added.Steps.FirstOrDefault(known => known is { AnyTime: false, Kind: StepKind.Activity }) == step && added.FindLane(step.Lane) is { Requester: true };
        var intake = first && added.Intake.Form is null ? added.Intake with { Form = form } : added.Intake;
        return (added with { Intake = intake }).With(step, step with { Form = form });
    }
}
