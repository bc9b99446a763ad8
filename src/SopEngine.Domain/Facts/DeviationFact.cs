using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Facts;

/// <summary>One way in which a ticket did not go as its SOP says. Names nobody.</summary>
public sealed record DeviationFact : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    /// <summary>Number within the ticket, from 1.</summary>
    public required int Ordinal { get; init; }

    public DeviationKind Kind { get; init; }

    public string Sop { get; init; } = "";

    public int Revision { get; init; }

    /// <summary>The row; null where it is about the whole ticket.</summary>
    public string? Step { get; init; }

    /// <summary>The visit, by number; null where it is about the whole ticket.</summary>
    public int? Item { get; init; }

    public DateTime At { get; init; }

    /// <summary>The day it was in the region.</summary>
    public DateOnly On { get; init; }
}
