namespace SopEngine.Domain.Sops;

/// <summary>
/// An answer that ends a visit to a row. Exactly one of <see cref="Goto"/>, <see cref="ReturnTo"/>, <see cref="PassTo"/>, <see cref="Close"/> and
/// <see cref="Extend"/> says what happens then.
/// </summary>
public sealed record Outcome
{
    public required string Id { get; init; }

    /// <summary>The button's word: Ya, Tidak, Selesai.</summary>
    public required string Label { get; init; }

    /// <summary>The rows that begin, by id; two or more run side by side.</summary>
    public IReadOnlyList<string> Goto { get; init; } = [];

    /// <summary>The earlier row it goes back to, by id.</summary>
    public string? ReturnTo { get; init; }

    /// <summary>The lane that goes on with this same row, by id; the row's clock goes on, and stands while the requester has it.</summary>
    public string? PassTo { get; init; }

    /// <summary>Ends the ticket. The kind said here holds unless an earlier outcome set <see cref="Closure"/>.</summary>
    public ClosureKind? Close { get; init; }

    /// <summary>Gives the row more time and leaves it open.</summary>
    public DeadlineExtension? Extend { get; init; }

    /// <summary>How the ticket will have ended once it closes (Trenggalek row 3 "tidak sesuai"); null changes nothing.</summary>
    public ClosureKind? Closure { get; init; }

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>True when taking it counts as an escalation.</summary>
    public bool Escalates { get; init; }

    /// <summary>True when taking it counts as giving the ticket back to the requester.</summary>
    public bool Returns { get; init; }

    /// <summary>True when taking it counts as a reopening: the ticket is no longer resolved and a ticket-wide clock starts anew.</summary>
    public bool Reopens { get; init; }

    /// <summary>True when taking it means the row was not needed (Banten row 2 "apabila diperlukan"): recorded as a skip and not timed.</summary>
    public bool Skips { get; init; }

    /// <summary>True when nobody chooses it: it follows from silence (<see cref="LongestWait"/>).</summary>
    public bool BySilence { get; init; }

    /// <summary>True when the system proposes it once the clock is at risk (Batam, reading BTM-A7); a person still decides.</summary>
    public bool ProposedAtRisk { get; init; }

    /// <summary>True when taking it ends whatever else runs side by side.</summary>
    public bool CancelsOthers { get; init; }

    /// <summary>How often it may be taken on one ticket; null for as often as needed.</summary>
    public int? Max { get; init; }

    /// <summary>The lanes that may take it, by id, where the row is passed between lanes; empty for whichever has it.</summary>
    public IReadOnlyList<string> Lanes { get; init; } = [];

    /// <summary>When it is offered at all; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>What is asked besides the row's form when it is taken.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>How the called ticket must have ended for this outcome; empty for however it ended. Only on rows that call an SOP.</summary>
    public IReadOnlyList<ClosureKind> CalledEnded { get; init; } = [];

    public bool OutsideSop { get; init; }

    public string Note { get; init; } = "";
}
