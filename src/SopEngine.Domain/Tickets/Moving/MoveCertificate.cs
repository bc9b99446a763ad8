using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>What shows, for one ticket, that it was moved rightly: where it stood and stands, what its clocks had counted, and that it can still end.</summary>
public sealed record MoveCertificate
{
    /// <summary>The ticket's number.</summary>
    public required string Ticket { get; init; }

    public required string Sop { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>SHA-256 of the two definitions' canonical JSON; null until whoever has the definitions puts them in.</summary>
    public string? FromHash { get; init; }

    public string? ToHash { get; init; }

    public required DateTime At { get; init; }

    public required Marking Before { get; init; }

    public required Marking After { get; init; }

    public required IReadOnlyList<MovedRow> Rows { get; init; }

    public required IReadOnlyList<MovedClock> Clocks { get; init; }

    public required MoveProof Proof { get; init; }
}
