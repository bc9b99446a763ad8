using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads a part of the document beside identity and table.</summary>
internal static class AnnexReader
{
    public static Annex Read(MapReader map) => new()
    {
        Id = map.Id("id", "Ia pengenal lampiran ini."),
        Kind = map.RequiredChoice<AnnexKind>("kind", "Ia menentukan di mana lampiran dicetak."),
        Title = map.Text("title") ?? "",
        Lines = map.Texts("lines"),
        Columns = map.Texts("columns"),
        Rows = map.List("rows", (node, place) => ReadRow(map, node, place)),
    };

    private static List<string>? ReadRow(MapReader map, YamlNode node, string place) => node is YamlMapping
        ? null
        : [.. map.TextsOf(node, node.At, place, "rows").Select(cell => cell.Text)];
}
