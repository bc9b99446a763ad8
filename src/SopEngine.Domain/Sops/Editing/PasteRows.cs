namespace SopEngine.Domain.Sops.Editing;

/// <summary>Rows from another table, under the last one. Where a table holds nothing but an empty row, the first of them is that row.</summary>
/// <param name="Rows">In their order.</param>
public sealed record PasteRows(IReadOnlyList<PastedRow> Rows) : SopEdit
{
    public override SopRevision On(SopRevision revision)
    {
        foreach (var row in Rows)
        {
            if (revision.Steps is not [.., { Activity: "", Time: "", Requirements: [], Outputs: [], Remarks: [] }])
            {
                revision = new AddRow(revision.Steps.Count > 0 ? revision.Steps[^1].Id : "").On(revision);
            }

            var step = revision.Steps[^1];
            revision = revision.With(step, step with
            {
                Activity = row.Activity, Lane = row.Lane.Length > 0 ? row.Lane : step.Lane, Requirements = row.Requirements, Time = row.Time, Outputs = row.Outputs, Remarks = row.Remarks,
            });
        }

        return revision;
    }
}
