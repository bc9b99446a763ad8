using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Facts;

/// <summary>What a requester thought of his ticket, as a figure. Neither who nor what he wrote.</summary>
public sealed record RatingFact : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    public string Sop { get; init; } = "";

    public DateTime At { get; init; }

    /// <summary>The day it was in the region.</summary>
    public DateOnly On { get; init; }

    /// <summary>How many questions were asked: 9 are the elements of PermenPAN-RB 14/2017, 1 is a single mark. The two are never counted together.</summary>
    public int Questions { get; init; }

    /// <summary>The sum of the scores, 1 to 4 each. The index is 25 times this, divided by the questions: 25 to 100.</summary>
    public int Score { get; init; }
}
