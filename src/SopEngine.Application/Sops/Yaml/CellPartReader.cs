using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads what shows a part of Kelengkapan or Output.</summary>
internal static class CellPartReader
{
    public static CellPart Read(MapReader map) => new()
    {
        Part = map.RequiredText("part", "Ia bagian sel yang dimaksud, seperti tercetak."),
        Field = map.Text("field"),
        Paper = map.Text("paper"),
        Message = map.Text("message"),
        Row = map.Text("row"),
        Ticket = map.Flag("ticket"),
        Means = map.Flag("means"),
        On = map.Texts("on"),
        When = map.Map("when", FormReader.ReadCondition),
        Holds = map.Flag("holds", otherwise: true),
    };
}
