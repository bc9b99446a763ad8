namespace SopEngine.Domain.Sops.Editing;

/// <summary>Takes a column away. Rows that stood in it stand in none, and the problems say so.</summary>
/// <param name="Lane">By id.</param>
public sealed record RemoveLane(string Lane) : SopEdit
{
    public override SopRevision On(SopRevision revision) => revision with
    {
        Lanes = [.. revision.Lanes.Where(lane => lane.Id != Lane)],
        Steps = [.. revision.Steps.Select(step => step.Lane == Lane ? step with { Lane = "" } : step)],
    };
}
