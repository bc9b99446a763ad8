using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Operations;

/// <summary>
/// The answer that was given to a call with an idempotency key, saved in the transaction of the call: the same key again gives the same answer. Kept 30 days.
/// </summary>
public sealed class OperationRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string UserName { get; init; }

    /// <summary>Stands for what the caller sent as <c>Idempotency-Key</c>: its hash, because the key opens <see cref="Body"/>.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of what was asked: the same key with another request is refused.</summary>
    public required string RequestHash { get; init; }

    public required int Status { get; init; }

    /// <summary>The answer's body, encrypted with the caller's key: it holds personal text, and after a filing the tracking key.</summary>
    public required string Body { get; init; }

    public required DateTime At { get; init; }
}
