namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of a column under Pelaksana.</summary>
internal static class LaneCells
{
    /// <summary>In the cell that says who acts: whoever files the ticket. No role can be called so, as it is no id.</summary>
    public const string Requester = "=pemohon";

    /// <summary>There: a party without an account.</summary>
    public const string External = "=pihak-luar";

    public static IReadOnlyList<Cell<Lane>> All { get; } =
    [
        Cell<Lane>.Text("label", "Pelaksana", lane => lane.Label, (lane, text) => lane with { Label = text }),
        new("role", "Dijabat oleh", Who, Bind),
        Cell<Lane>.Maybe("head", "Kepala kolom", lane => lane.Head, (lane, text) => lane with { Head = text }),
        Cell<Lane>.Maybe("actedBy", "Dicatat oleh", lane => lane.ActedBy, (lane, text) => lane with { ActedBy = text }),
        new("unit/from", "Unit", lane => CellText.Word(lane.Unit?.From), (lane, text) => lane with { Unit = CellText.Choice<UnitSource>(text) is { } from ? (lane.Unit ?? new UnitRule { From = from }) with { From = from } : null }),
        new("unit/field", "Unit menurut isian", lane => lane.Unit?.Field ?? "", (lane, text) => ByField(lane, text, rule => rule with { Field = CellText.OrNull(text) })),
        new("unit/map", "Unit untuk tiap nilai isian", lane => lane.Unit is { } rule ? CellText.Pairs(rule.Map) : "", (lane, text) => ByField(lane, text, rule => rule with { Map = Map(text) })),
        Cell<Lane>.Maybe("holder", "Orangnya menurut isian", lane => lane.Holder, (lane, text) => lane with { Holder = text }),
    ];

    private static string Who(Lane lane) => lane switch
    {
        { Requester: true } => Requester,
        { External: true } => External,
        _ => string.Join(' ', lane.Roles),
    };

    private static Lane Bind(Lane lane, string who) => lane with
    {
        Requester = who == Requester,
        External = who == External,
        Roles = who is Requester or External ? [] : who.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ActedBy = who == External ? lane.ActedBy : null,
    };

    // a rule that names a question finds the unit by it, unless something else is said
    private static Lane ByField(Lane lane, string text, Func<UnitRule, UnitRule> put) =>
        lane.Unit is null && text.Trim().Length == 0 ? lane : lane with { Unit = put(lane.Unit ?? new UnitRule { From = UnitSource.Field }) };

    private static Dictionary<string, string> Map(string text)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (value, unit) in CellText.Pairs(text))
        {
            map[value] = unit;
        }

        return map;
    }
}
