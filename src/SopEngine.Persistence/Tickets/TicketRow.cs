using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// A ticket: its whole live state as text, and the columns by which lists are made. The columns repeat the state; <see cref="TicketStore"/> is the only writer of both.
/// </summary>
public sealed class TicketRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    public required string Number { get; init; }

    public string Sop { get; set; } = "";

    public int Revision { get; set; }

    public TicketStatus Status { get; set; }

    public string? Topic { get; set; }

    public string? Class { get; set; }

    public string? TicketType { get; set; }

    public string Channel { get; set; } = "";

    /// <summary>User name; null when filed for somebody without an account.</summary>
    public string? Requester { get; set; }

    public string FiledBy { get; set; } = "";

    public bool OnBehalf { get; set; }

    /// <summary>The contact of a requester without an account. Personal: it stands here and nowhere else.</summary>
    public string? OnBehalfName { get; set; }

    public string? OnBehalfUnit { get; set; }

    public string? OnBehalfPhone { get; set; }

    public string? OnBehalfEmail { get; set; }

    public string Subject { get; set; } = "";

    public DateTime? ReceivedAt { get; set; }

    public DateTime OpenedAt { get; set; }

    public DateTime? SubmittedAt { get; set; }

    public DateTime? FirstResponseAt { get; set; }

    public DateTime? AcceptedAt { get; set; }

    public DateTime? FirstResolvedAt { get; set; }

    public DateTime? ResolvedAt { get; set; }

    public DateTime? ConfirmedAt { get; set; }

    public DateTime? ClosedAt { get; set; }

    public ClosureKind? ClosureKind { get; set; }

    /// <summary>The earliest due time among the provider's running clocks; null when none runs.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>SHA-256 of the key by which anybody may follow the ticket; the key itself is not kept.</summary>
    public string TrackingKeyHash { get; set; } = "";

    /// <summary>The live state, as <see cref="TicketJson"/> writes it.</summary>
    public string State { get; set; } = "";

    /// <summary>The latest answer to every question asked so far. Personal.</summary>
    public string Answers { get; set; } = "";

    public int LastSeq { get; set; }

    /// <summary>When the last entry of the history was made. No later one is made before it, even where the server's clock was set back.</summary>
    public DateTime LastAt { get; set; }

    public string LastHash { get; set; } = "";

    /// <summary>Raised by every change; of two that read the same, one saves and the other starts again.</summary>
    public int Version { get; set; }
}
