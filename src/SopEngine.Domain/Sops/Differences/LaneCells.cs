namespace SopEngine.Domain.Sops.Differences;

/// <summary>What a column under Pelaksana says.</summary>
internal static class LaneCells
{
    private const string Column = "Pelaksana";

    public static IReadOnlyList<Cell<Lane>> All { get; } =
    [
        Cell<Lane>.Of("label", Column, "nama", lane => lane.Label),
        Cell<Lane>.Of("head", Column, "kepala kolom", lane => lane.Head),
        Cell<Lane>.YesNo("requester", Column, "pihak pemohon", lane => lane.Requester),
        new("roles", Column, "jabatan", lane => lane.Roles, (lane, names) => names.Roles(lane.Roles)),
        Cell<Lane>.YesNo("external", Column, "pihak luar", lane => lane.External),
        new("actedBy", Column, "dicatat oleh", lane => lane.ActedBy, (lane, names) => names.Lane(lane.ActedBy)),
        new("unit", Column, "unit", lane => lane.Unit, (lane, names) => Unit(lane.Unit, names)),
        new("holder", Column, "orangnya menurut isian", lane => lane.Holder, (lane, names) => names.Field(lane.Holder)),
    ];

    private static string? Unit(UnitRule? rule, Names names) => rule is null ? null : Listed.Said(
        ": ",
        rule.From switch
        {
            UnitSource.Topic => "pemilik topik tiket",
            UnitSource.Field => "menurut isian",
        } + (rule.Field is null ? "" : $" {names.Field(rule.Field)}"),
        string.Join(", ", rule.Map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} → {entry.Value}")));
}
