using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.PersonalData;

/// <summary>That somebody read a ticket of another person. Only ever added to, until its time to be kept is over.</summary>
public sealed class PersonalReadRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    /// <summary>User name of who read.</summary>
    public required string Reader { get; init; }

    public required string Ticket { get; init; }

    /// <summary>User name of whose data it is; null for somebody without an account.</summary>
    public string? Person { get; init; }

    public required PersonalReadKind Kind { get; init; }

    /// <summary>The file's id; null where it is about the ticket.</summary>
    public Guid? File { get; init; }

    /// <summary>Why, where a ground was asked for.</summary>
    public string? Ground { get; init; }
}
