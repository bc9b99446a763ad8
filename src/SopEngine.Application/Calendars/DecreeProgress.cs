using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Reporting;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>Shows the ministry which regions have taken over a version of the nation's calendar, in figures, noted in each region.</summary>
public sealed class DecreeProgress(FigureReads reads, ReadLog log, SopDatabase database, IOptions<ReportingOptions> options)
{
    private const int Read = 200;

    /// <summary>By name; nothing but the ministry's own applied versions is found.</summary>
    public async Task<Result<DecreeSpreading>> ReadAsync(Caller caller, int number, CancellationToken stop)
    {
        if (caller.Tenant.Kind != TenantKind.Ministry)
        {
            return new CalendarProblems.ProposalUnknown(number);
        }

        if (CalendarRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        var version = await db.CalendarVersions.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number && row.State == CalendarVersionState.Applied, stop);
        if (version is null)
        {
            return new CalendarProblems.ProposalUnknown(number);
        }

        var regions = reads.RegionsOf(caller.Tenant);
        await log.NoteAsync(caller, regions, null, $"kalender/penerapan/{number}", Read, stop);
        var found = new ConcurrentBag<DecreeTaken>();
        await EachRegion.DoAsync(regions, async (region, stopped) => found.Add(await OfAsync(region, number, stopped)), stop);
        return new DecreeSpreading(number, version.Ground ?? "", version.SpreadAt, [.. found.OrderBy(one => one.Region.Name, StringComparer.Ordinal)], options.Value.SmallestGroup);
    }

    private async Task<DecreeTaken> OfAsync(TenantProfile region, int number, CancellationToken stop)
    {
        await using var db = database.Open(region.Id);
        var taken = await db.CalendarVersions.Where(row => row.Nation == number).Select(row => new { row.Number, row.LaidAt, row.Moved }).FirstOrDefaultAsync(stop);
        return new DecreeTaken(region, taken?.Number, taken?.LaidAt is not null, taken is null || taken.Moved == 0 || taken.Moved >= options.Value.SmallestGroup ? taken?.Moved ?? 0 : null);
    }
}
