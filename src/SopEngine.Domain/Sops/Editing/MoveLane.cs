namespace SopEngine.Domain.Sops.Editing;

/// <summary>Puts a column somewhere else.</summary>
/// <param name="Lane">By id.</param>
/// <param name="To">Where it stands then, counted from 0.</param>
public sealed record MoveLane(string Lane, int To) : SopEdit
{
    public override SopRevision On(SopRevision revision) =>
        revision.FindLane(Lane) is { } lane ? revision with { Lanes = revision.Lanes.Moved(lane, To) } : revision;
}
