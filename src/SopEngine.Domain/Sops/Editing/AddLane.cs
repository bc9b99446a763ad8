namespace SopEngine.Domain.Sops.Editing;

/// <summary>Another column under Pelaksana, at the right.</summary>
public sealed record AddLane : SopEdit
{
    public override SopRevision On(SopRevision revision) => revision with
    {
        Lanes = [.. revision.Lanes, new Lane { Id = Editable.FreeId("pelaksana", revision.Lanes.Select(lane => lane.Id)), Label = "" }],
    };
}
