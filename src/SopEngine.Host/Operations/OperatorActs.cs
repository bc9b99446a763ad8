using SopEngine.Application.Installation;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Operations;

/// <summary>Carries out what an operator decides about parked work, from the page or by a program.</summary>
public sealed class OperatorActs(TenantRegistry tenants, ParkedAlarms parked)
{
    public const string Retry = "retry";

    public const string Skip = "skip";

    /// <summary>Why it was not done; null when it was.</summary>
    public async Task<Problem?> DecideAsync(string name, string? act, string region, string ticket, int ordinal, string? ground, CancellationToken stop)
    {
        if (tenants.Find(region) is not { Kind: TenantKind.Region } tenant)
        {
            return new EdgeProblems.UnknownTenant();
        }

        return act switch
        {
            Retry => await parked.RetryAsync(name, tenant, ticket, ordinal, ground, stop),
            Skip => await parked.SkipAsync(name, tenant, ticket, ordinal, ground, stop),
            _ => new EdgeProblems.NotFound(),
        };
    }
}
