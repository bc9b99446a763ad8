using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Where an open visit goes on: the row and the lane of the revision moved to.</summary>
internal sealed record MovedPlace(Step Row, Lane Lane)
{
    public string Step => Row.Id;

    public Place At => new(Row.Id, Lane.Id);
}
