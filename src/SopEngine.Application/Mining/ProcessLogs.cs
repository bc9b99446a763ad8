using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Facts;
using SopEngine.Application.Reporting;
using SopEngine.Application.Sops;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Mining;

/// <summary>A region's tickets as event logs for process mining, told from the facts: who did something is not in them.</summary>
public sealed class ProcessLogs(SopDatabase database, TenantCalendars calendars, SopRegistry sops, IOptions<ReportingOptions> options)
{
    /// <param name="caller">Who asks.</param>
    /// <param name="format">In which form.</param>
    /// <param name="from">The first day on which tickets were opened, as typed.</param>
    /// <param name="to">The last day, as typed.</param>
    /// <param name="sop">Of which SOP; empty for all.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<Result<ProcessLog>> OpenAsync(Caller caller, ProcessLogFormat format, string? from, string? to, string? sop, CancellationToken stop)
    {
        var tenant = caller.Tenant;
        if (!FigureRights.MayRead(caller))
        {
            return new ReportProblems.NotForYou();
        }

        if (tenant.Kind != TenantKind.Region)
        {
            return new ProcessLogProblems.RegionNeeded();
        }

        if (!ProcessLogOrder.Read(from, to, sop, options.Value.ProcessLogDays).Succeeded(out var order, out var problem))
        {
            return problem;
        }

        return order.Sop is { } wanted && !await IsKnownAsync(tenant.Id, wanted, stop) ? new SopProblems.SopUnknown(wanted) : await OpenAsync(tenant, format, order, stop);
    }

    // one that was withdrawn has tickets still
    private async Task<bool> IsKnownAsync(TenantId tenant, string sop, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        return await db.Sops.AnyAsync(row => row.Sop == sop, stop);
    }

    private async Task<ProcessLog> OpenAsync(TenantProfile tenant, ProcessLogFormat format, ProcessLogOrder order, CancellationToken stop)
    {
        await calendars.ReloadAsync(tenant, stop);
        var calendar = calendars.Of(tenant).Ordinary;
        var days = Days.Of(calendar, order.First, order.Last);
        var facts = await database.ReadFactsAsync(tenant.Id, TimeSpan.FromSeconds(options.Value.StatementSeconds), stop);
        var (pages, clock) = (new TicketLogPages(facts, days.From, days.To, order.Sop), new LogClock(calendar.Zone));
        var name = $"{tenant.Id}-{order.First:yyyyMMdd}-{order.Last:yyyyMMdd}";
        return format == ProcessLogFormat.Xes
            ? new ProcessLog(format, $"{name}.xes", facts, (to, ending) => new XesLog(order, tenant.Id.Value, clock).WriteAsync(pages.ReadAsync(ending), to, ending))
            : new ProcessLog(format, $"{name}.json", facts, (to, ending) => new OcelLog(sops, tenant.Id, clock).WriteAsync(() => pages.ReadAsync(ending), to, ending));
    }
}
