using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Facts;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Canaries;

/// <summary>A host on which the twins have worked; the second one has more tickets, so that it has numbers of its own too.</summary>
public abstract class CanaryHost : IAsyncLifetime
{
    internal SopEngineHost Host { get; private set; } = null!;

    internal Dictionary<string, CanaryWork> Work { get; } = new(StringComparer.Ordinal);

    internal SopDatabase Database => Host.Services.GetRequiredService<SopDatabase>();

    public async Task InitializeAsync()
    {
        Host = (await NewHostAsync()).WithTwins();
        foreach (var tenant in TwinRegions.Both)
        {
            Work[tenant] = new CanaryWork(Host, tenant);
            await Work[tenant].DoAsync(more: tenant == TwinRegions.Twin ? 2 : 1);
        }

        await Host.Services.GetRequiredService<KeepFigures>().RunAsync(CancellationToken.None);
    }

    public virtual Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    internal Task<IReadOnlyDictionary<string, string>> KeptAsync(string tenant) => KeptRows.OfAsync(Database, new TenantId(tenant));

    /// <summary>What can be named: the things of the reader's region and those of the other one.</summary>
    internal IReadOnlyList<(string Number, string Id)> Named() =>
        [.. Work.Values.SelectMany(work => work.Things.Where(thing => thing.Key is "id" or "file" or "pieces" or "token").Select(thing => (work.Things["only-here"], thing.Value)))
            .Append((Work[Helpdesk.Tenant].Things["number"], Work[Helpdesk.Tenant].Things["number"] + ".1"))];

    protected abstract Task<SopEngineHost> NewHostAsync();
}
