using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Inbox;

/// <summary>A message to one person, read in the pages.</summary>
public sealed class InboxRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    /// <summary>User name of who is told.</summary>
    public required string Recipient { get; init; }

    public string? Ticket { get; init; }

    public string? Step { get; init; }

    public required string Template { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    public required DateTime At { get; init; }

    public DateTime? ReadAt { get; set; }
}
