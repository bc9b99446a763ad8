using SopEngine.Application.Calendars;
using SopEngine.Application.Facts;
using SopEngine.Application.Figures;
using SopEngine.Application.Sops;
using SopEngine.Application.Times;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Figures;

/// <summary>Reads what the figures' pages show.</summary>
public sealed class FigureReader(ReadFigures figures, OpenTickets open, ReadTrend trend, SopRegistry sops, TenantCalendars calendars, TenantTime time)
{
    public async Task<DateOnly> TodayAsync(TenantProfile tenant, CancellationToken stop)
    {
        var now = await time.NowAsync(tenant, stop);
        return calendars.Of(tenant).Ordinary.DayOf(now);
    }

    public async Task<PeriodModel> PeriodAsync(TenantProfile tenant, ReportPeriod period, CancellationToken stop)
    {
        var now = await time.NowAsync(tenant, stop);
        return new PeriodModel(period, calendars.Of(tenant).Ordinary.DayOf(now), tenant.At(now));
    }

    public async Task<DashboardModel> DashboardAsync(TenantProfile tenant, ReportPeriod asked, CancellationToken stop)
    {
        var period = await PeriodAsync(tenant, asked, stop);
        var (source, span) = await SourceAsync(tenant, period, stop);
        return new DashboardModel(
            period,
            KpiFigures.Of(source, span),
            await open.ReadAsync(tenant, period.AsAt.UtcDateTime, stop),
            SopsOf(tenant, source, span),
            await trend.ReadAsync(tenant, ReportPeriod.Of(PeriodKind.Month, asked.Last < period.Today ? asked.Last : period.Today), stop),
            calendars.Of(tenant).Ordinary.OrdinaryDay);
    }

    public Task<(KpiSource Source, KpiPeriod Span)> SourceAsync(TenantProfile tenant, PeriodModel period, CancellationToken stop) =>
        figures.ReadSourceAsync(tenant, period.Shown.First, period.Shown.Last, period.AsAt.UtcDateTime, stop);

    public IReadOnlyList<SopRows> SopsOf(TenantProfile tenant, KpiSource source, KpiPeriod span) =>
        [.. sops.InForce(tenant.Id).Select(sop => new SopRows(sop, RowFigures.Of(source, span, sop.Printed.Sop)))];

    public TimeSpan OrdinaryDayOf(TenantProfile tenant) => calendars.Of(tenant).Ordinary.OrdinaryDay;

    public Task<IReadOnlyList<OpenTicket>> OpenAsync(TenantProfile tenant, PeriodModel period, CancellationToken stop) => open.ReadAsync(tenant, period.AsAt.UtcDateTime, stop);

    /// <summary>What a row is called in the revision in force; the SOP's title where no row is named.</summary>
    public string NameOf(TenantProfile tenant, string sop, string? row) => sops.FindInForce(tenant.Id, sop) switch
    {
        null => sop,
        { } found when row is not null && found.Running.FindStep(row) is { } step => Shared.RowName.Of(step.No, step.Activity),
        { } found => found.Printed.Document.Title,
    };
}
