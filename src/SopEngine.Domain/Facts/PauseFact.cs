using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Facts;

/// <summary>One time that a visit stood still. Names nobody: only whether it was the requester who was waited for.</summary>
public sealed record PauseFact : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    /// <summary>The visit, by number.</summary>
    public required int Item { get; init; }

    /// <summary>Number within the visit, from 1.</summary>
    public required int Ordinal { get; init; }

    public string Sop { get; init; } = "";

    public string Step { get; init; } = "";

    public bool ForRequester { get; init; }

    public DateTime From { get; init; }

    /// <summary>Null while it lasts.</summary>
    public DateTime? To { get; init; }

    /// <summary>Working time it lasted, in milliseconds; null while it lasts.</summary>
    public long? WorkingMs { get; init; }
}
