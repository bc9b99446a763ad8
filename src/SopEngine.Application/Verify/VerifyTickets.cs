using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Verify;

/// <summary>Replays every ticket's history and compares: the chain, the state, the rows by which lists are made.</summary>
public sealed class VerifyTickets
{
    /// <summary>Of one region, or of all when null. <paramref name="progress"/> is told how many tickets are done.</summary>
    public Task<VerifyReport> RunAsync(TenantId? tenant, IProgress<int>? progress, CancellationToken stop) => throw new NotImplementedException();
}
