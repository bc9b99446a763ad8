using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads a column under Pelaksana.</summary>
internal static class LaneReader
{
    public static Lane Read(MapReader map) => new()
    {
        Id = map.Id("id", "Ia pengenal pelaksana ini."),
        Label = map.RequiredText("label", "Ia nama pelaksana seperti tercetak."),
        Head = map.Text("head"),
        Requester = map.Flag("requester"),
        Roles = ShortKeys.TextOrTexts(map, "role", "roles"),
        External = map.Flag("external"),
        ActedBy = map.Text("actedBy"),
        Unit = map.Map("unit", ReadUnit),
        Holder = map.Text("holder"),
    };

    private static UnitRule ReadUnit(MapReader map) => new()
    {
        From = map.RequiredChoice<UnitSource>("from", "Ia menyebut dari mana unit pelaksana diketahui."),
        Field = map.Text("field"),
        Map = map.Dictionary("map"),
    };
}
