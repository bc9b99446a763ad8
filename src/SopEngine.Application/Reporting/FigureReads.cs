using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Reporting;

/// <summary>Opens figures for reading: a region's own, those that others give it beside them, or for the ministry those of all regions that are not for training.</summary>
public sealed class FigureReads(SopDatabase database, TenantRegistry tenants, SopRegistry sops, FigureListMaker lists, TenantTime time, IOptions<ReportingOptions> options)
{
    /// <summary>Whose figures somebody of this tenant reads: <paramref name="wide"/> beside its own those that regions give it (their <c>figuresFor</c>), practice left out.</summary>
    public IReadOnlyList<TenantProfile> RegionsOf(TenantProfile reader, bool wide = false) => (reader.Kind, wide) switch
    {
        (TenantKind.Ministry, _) => [.. tenants.All.Where(IsCounted)],
        (_, true) => [reader, .. tenants.All.Where(tenant => IsCounted(tenant) && tenant.Id != reader.Id && tenant.FiguresFor.Contains(reader.Id))],
        _ => [reader],
    };

    /// <summary>As of <paramref name="now"/>; to be disposed of when the answer is written.</summary>
    /// <param name="reader">Where the reader belongs.</param>
    /// <param name="regions">Whose figures, as <see cref="RegionsOf"/> gives them.</param>
    /// <param name="now">The instant, by the reader's clock.</param>
    /// <param name="withSops">True where the rows of SOPs may be asked for: which retired revisions tickets still have is looked up only then.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<FigureContext> OpenAsync(TenantProfile reader, IReadOnlyList<TenantProfile> regions, DateTime now, bool withSops, CancellationToken stop)
    {
        var longest = TimeSpan.FromSeconds(options.Value.StatementSeconds);
        var alone = regions is [{ Id: var own }] && own == reader.Id;
        var facts = alone
            ? await database.ReadFactsAsync(reader.Id, longest, stop)
            : await database.ReadFactsAsync([.. regions.Select(region => region.Id)], longest, stop);
        try
        {
            return new FigureContext(facts, now, lists.Of(regions, now, withSops ? await RetiredAsync(facts, stop) : []), alone ? 0 : options.Value.SmallestGroup);
        }
        catch
        {
            await facts.DisposeAsync();
            throw;
        }
    }

    public ValueTask<DateTime> NowAsync(TenantProfile reader, CancellationToken stop) => time.NowAsync(reader, stop);

    private static bool IsCounted(TenantProfile tenant) => tenant is { Kind: TenantKind.Region, IsTraining: false };

    private async Task<IReadOnlyList<(TenantId Tenant, SopRevision Sop)>> RetiredAsync(FactReader facts, CancellationToken stop)
    {
        var ran = await facts.Tickets.Select(row => new { row.Tenant, row.Sop, row.Revision }).Distinct().ToListAsync(stop);
        var retired = new List<(TenantId, SopRevision)>();
        foreach (var one in ran.Where(one => sops.FindInForce(one.Tenant, one.Sop)?.Running.Revision != one.Revision)
            .OrderBy(one => one.Tenant.Value, StringComparer.Ordinal).ThenBy(one => one.Sop, StringComparer.Ordinal).ThenBy(one => one.Revision))
        {
            if (await sops.FindAsync(one.Tenant, one.Sop, one.Revision, stop) is { } loaded)
            {
                retired.Add((one.Tenant, loaded.Running));
            }
        }

        return retired;
    }
}
