namespace SopEngine.Domain.Sops;

/// <summary>The longest a row may wait, or the day until which it does, and the outcome that then follows by itself (Jawa Barat row 3: one month, then closed).</summary>
public sealed record LongestWait
{
    /// <summary>As the time cell writes it: "1 bulan", "5 hari". Empty where <see cref="Until"/> says when the wait ends.</summary>
    public string Longest { get; init; } = "";

    /// <summary>The date field whose answer ends the wait, at the first moment of that day in the region's zone; null where <see cref="Longest"/> says how long it is.</summary>
    public string? Until { get; init; }

    /// <summary>The outcome, by id; it must be marked as following from silence.</summary>
    public required string Outcome { get; init; }

    /// <summary>True when the wait holds only for a visit that began by being given back.</summary>
    public bool OnlyReturned { get; init; }

    /// <summary>
    /// True: every visit waits anew. False: there is one window for the ticket, suspended while others have it (reading JBR-A2).
    /// </summary>
    public bool Restarts { get; init; } = true;

    /// <summary>How long before the end the one waited for is reminded: "7 hari", "1 hari".</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    public bool OutsideSop { get; init; }
}
