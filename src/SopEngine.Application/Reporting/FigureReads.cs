using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Reporting;

/// <summary>Opens figures for reading: a region's own, or for the ministry those of all regions that are not for training.</summary>
public sealed class FigureReads(SopDatabase database, TenantRegistry tenants, FigureListMaker lists, TenantTime time, IOptions<ReportingOptions> options)
{
    /// <summary>Whose figures somebody of this tenant reads.</summary>
    public IReadOnlyList<TenantProfile> RegionsOf(TenantProfile reader) => reader.Kind == TenantKind.Ministry
        ? [.. tenants.All.Where(tenant => tenant is { Kind: TenantKind.Region, IsTraining: false })]
        : [reader];

    /// <summary>As of <paramref name="now"/>; to be disposed of when the answer is written.</summary>
    public async Task<FigureContext> OpenAsync(TenantProfile reader, DateTime now, CancellationToken stop)
    {
        var regions = RegionsOf(reader);
        var longest = TimeSpan.FromSeconds(options.Value.StatementSeconds);
        var facts = reader.Kind == TenantKind.Ministry
            ? await database.ReadFactsAsync([.. regions.Select(region => region.Id)], longest, stop)
            : await database.ReadFactsAsync(reader.Id, longest, stop);
        return new FigureContext(facts, now, lists.Of(regions, now), reader.Kind == TenantKind.Ministry ? options.Value.SmallestGroup : 0);
    }

    public ValueTask<DateTime> NowAsync(TenantProfile reader, CancellationToken stop) => time.NowAsync(reader, stop);
}
