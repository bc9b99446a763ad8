using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Mails;

/// <summary>A mail that somebody wrote to a region's helpdesk, until an officer makes a ticket of it or sets it aside. Personal.</summary>
public sealed class IncomingMailRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    /// <summary>SHA-256 of what tells this mail from all others: its Message-ID, or the whole mail where it has none.</summary>
    public required string Mark { get; init; }

    public required string Address { get; init; }

    /// <summary>As the sender writes it; empty for none.</summary>
    public required string Name { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Ids of its attachments, joined by commas.</summary>
    public required string Files { get; init; }

    /// <summary>When the region's mail server took it over.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>When it came here.</summary>
    public required DateTime At { get; init; }

    /// <summary>Of two officers who look after it at once, one is saved.</summary>
    public MailState State { get; set; }

    public string? Ticket { get; set; }

    public string? DecidedBy { get; set; }

    public DateTime? DecidedAt { get; set; }

    public string? Ground { get; set; }
}
