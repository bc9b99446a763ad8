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
        new("label", "Pelaksana", lane => lane.Label, (lane, text) => lane with { Label = CellText.Clean(text) }),
        new("role", "Dijabat oleh", Who, Bind),
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
}
