namespace SopEngine.Domain.Sops.Editing;

/// <summary>Another column under Pelaksana, at the right.</summary>
public sealed record AddLane : SopEdit
{
    public override SopRevision On(SopRevision revision) => revision with
    {
        Lanes = [.. revision.Lanes, new Lane { Id = Editable.FreeId("pelaksana", revision.Lanes.Select(lane => lane.Id)), Label = "" }],
    };
}

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

/// <summary>Puts a column somewhere else.</summary>
/// <param name="Lane">By id.</param>
/// <param name="To">Where it stands then, counted from 0.</param>
public sealed record MoveLane(string Lane, int To) : SopEdit
{
    public override SopRevision On(SopRevision revision) =>
        revision.FindLane(Lane) is { } lane ? revision with { Lanes = revision.Lanes.Moved(lane, To) } : revision;
}
