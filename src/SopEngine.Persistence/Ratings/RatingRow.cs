using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Ratings;

/// <summary>What the requester thought of how his ticket was handled, said once.</summary>
public sealed class RatingRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    /// <summary>Scores of the questions that were asked, 1 to 4 each (PermenPAN-RB 14/2017), in their order, joined by commas.</summary>
    public required string Scores { get; init; }

    /// <summary>What he wrote; null for nothing. Personal.</summary>
    public string? Remark { get; init; }

    public required DateTime At { get; init; }
}
