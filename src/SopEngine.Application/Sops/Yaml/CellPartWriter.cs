using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Writes what shows a part of Kelengkapan or Output.</summary>
internal static class CellPartWriter
{
    public static MapOutput Write(CellPart part) => new MapWriter()
        .Required("part", part.Part)
        .Optional("field", part.Field)
        .Optional("paper", part.Paper)
        .Optional("message", part.Message)
        .Optional("row", part.Row)
        .Flag("ticket", part.Ticket)
        .Flag("means", part.Means)
        .Names("on", part.On)
        .Map("when", part.When is null ? null : FormWriter.Condition(part.When))
        .Flag("holds", part.Holds, otherwise: true)
        .Short();
}
