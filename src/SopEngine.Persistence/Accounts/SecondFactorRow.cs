using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Accounts;

/// <summary>What makes the codes of one account (RFC 6238), and the codes written on paper for when the telephone is lost.</summary>
public sealed class SecondFactorRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    public required string UserName { get; init; }

    /// <summary>Sealed with a key that is not in this table: who copies the table has no codes.</summary>
    public required string Secret { get; set; }

    /// <summary>The step of time whose code was used last: no code is taken twice, none from before it either.</summary>
    public required long LastStep { get; set; }

    /// <summary>SHA-256 of each paper code that is still good, with blanks between.</summary>
    public required string PaperCodes { get; set; }

    /// <summary>Of two that send the same code at once, one gets in.</summary>
    public int Version { get; set; }
}
