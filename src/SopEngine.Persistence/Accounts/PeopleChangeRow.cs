using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Accounts;

/// <summary>One change of a person or of what he holds. None is altered or removed: together they are the audit.</summary>
public sealed class PeopleChangeRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    /// <summary>From 1, within the region.</summary>
    public required int Number { get; init; }

    /// <summary>The number of the first change of the same saving.</summary>
    public required int First { get; init; }

    public required DateTime At { get; init; }

    /// <summary>User name of who made it.</summary>
    public required string By { get; init; }

    /// <summary>Whom it is about.</summary>
    public required string UserName { get; init; }

    /// <summary>What was done, Indonesian, as it was shown before.</summary>
    public required string What { get; init; }

    /// <summary>What stood before; empty for nothing.</summary>
    public required string Before { get; init; }

    /// <summary>What stands since; empty for nothing.</summary>
    public required string After { get; init; }

    /// <summary>Why, with the letter it rests on.</summary>
    public required string Ground { get; init; }

    /// <summary>The file that it came from; null for the page.</summary>
    public string? File { get; init; }
}
