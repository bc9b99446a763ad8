namespace SopEngine.Domain.Sops;

/// <summary>
/// What shows on a ticket that a part of a row's Kelengkapan is at hand, or that a part of its Output has come to be. Exactly one of <see cref="Field"/>,
/// <see cref="Paper"/>, <see cref="Message"/>, <see cref="Row"/>, <see cref="Ticket"/> and <see cref="Means"/> says where it is found.
/// </summary>
public sealed record CellPart
{
    /// <summary>The part as printed in the cell.</summary>
    public required string Part { get; init; }

    /// <summary>The question whose answer it is. The only kind that can be missing and be brought; a paper of the region may stand in for the answer.</summary>
    public string? Field { get; init; }

    /// <summary>The region's paper that it is, by the id of its rule.</summary>
    public string? Paper { get; init; }

    /// <summary>The template of the message that it is, sent by this row or, for Kelengkapan, by another.</summary>
    public string? Message { get; init; }

    /// <summary>The row whose end it is, by id: this one for Output, another for Kelengkapan.</summary>
    public string? Row { get; init; }

    /// <summary>True for the ticket itself, its number or its state.</summary>
    public bool Ticket { get; init; }

    /// <summary>True for what leaves nothing on a ticket: a computer, a network, a book of rules.</summary>
    public bool Means { get; init; }

    /// <summary>The answers it is due for, by id; empty for each that ends the row and does not give it back.</summary>
    public IReadOnlyList<string> On { get; init; } = [];

    /// <summary>When it is due at all; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>False for a part that is shown but not waited for, because the document has another row judge it (Jawa Barat row 2: row 3 does).</summary>
    public bool Holds { get; init; } = true;

    /// <summary>How many places it names; one, where it is written well.</summary>
    internal int Places => new[] { Field is not null, Paper is not null, Message is not null, Row is not null, Ticket, Means }.Count(named => named);
}
