using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Stamps;

namespace SopEngine.Persistence.Accounts;

/// <summary>A role (jabatan) held by a person, in some unit or all, perhaps for a time only.</summary>
public sealed class RoleHoldingRow : ITenantOwned, IStamped
{
    static string IStamped.Subject => StampSubject.People;

    public required TenantId Tenant { get; init; }

    public required string UserName { get; init; }

    /// <summary>From 1, within the person.</summary>
    public required int Ordinal { get; init; }

    public required string Role { get; set; }

    /// <summary>Null for all units.</summary>
    public string? Unit { get; set; }

    /// <summary>First day, in the region's zone; null for ever before.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day, inclusive, in the region's zone; null for no end.</summary>
    public DateOnly? Until { get; set; }

    public HoldingKind Kind { get; set; }

    /// <summary>Of a Plh or Plt: the holder whose work he goes on with, by user name; null for nobody in particular.</summary>
    public string? Instead { get; set; }

    /// <summary>The number of the letter that it rests on; null where none was named.</summary>
    public string? Letter { get; set; }
}
