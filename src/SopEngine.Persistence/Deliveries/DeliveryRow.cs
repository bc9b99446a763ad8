using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Deliveries;

/// <summary>
/// A message on its way out of the house to one person by one way, written with the decision that caused it. <see cref="Id"/> never changes, and whoever receives it is
/// told it: what is sent again after a crash can be told from what is new.
/// </summary>
public sealed class DeliveryRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    public required string Ticket { get; init; }

    public string? Step { get; init; }

    public required string Template { get; init; }

    /// <summary>User name of who is told; null for the requester who has no account.</summary>
    public string? Recipient { get; init; }

    public required DeliveryWay Way { get; init; }

    /// <summary>A mail address, or a telephone number. Personal.</summary>
    public required string Address { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    public required DateTime At { get; init; }

    /// <summary>True for what goes into the recipient's summary of the day.</summary>
    public bool Digest { get; init; }

    public DeliveryState State { get; set; }

    /// <summary>When it is to be tried next; null when it is not. The passes look for this and nothing else.</summary>
    public DateTime? RunAt { get; set; }

    /// <summary>How often it has been tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it was sent, parked or skipped.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>What the other side said the last time, or why it could not be asked: one line.</summary>
    public string? Answer { get; set; }

    /// <summary>Who decided about it after it was parked, with his ground; null for nobody.</summary>
    public string? DecidedBy { get; set; }

    public string? Ground { get; set; }
}
