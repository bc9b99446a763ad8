using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Writes a column under Pelaksana.</summary>
internal static class LaneWriter
{
    public static MapOutput Write(Lane lane) => new MapWriter()
        .Required("id", lane.Id)
        .Required("label", lane.Label)
        .Optional("head", lane.Head)
        .Flag("requester", lane.Requester)
        .OneOrMore("role", "roles", lane.Roles)
        .Flag("external", lane.External)
        .Optional("actedBy", lane.ActedBy)
        .Map("unit", lane.Unit is null ? null : Unit(lane.Unit))
        .Optional("holder", lane.Holder)
        .Short();

    private static MapOutput Unit(UnitRule unit) => new MapWriter()
        .Choice<UnitSource>("from", unit.From)
        .Optional("field", unit.Field)
        .Dictionary("map", unit.Map)
        .Short();
}
