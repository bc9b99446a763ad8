using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Figures;

/// <summary>Table 7, Monitoring Pelaksanaan SOP AP (PermenPAN-RB 35/2012, annex): every SOP in force with what a half year's figures say of it.</summary>
public sealed record MonitoringModel(PeriodModel Period, IReadOnlyList<MonitoredSop> Sops)
{
    public static async Task<MonitoringModel> ReadAsync(FigureReader reader, TenantProfile tenant, ReportPeriod asked, CancellationToken stop)
    {
        var period = await reader.PeriodAsync(tenant, asked, stop);
        var (source, span) = await reader.SourceAsync(tenant, period, stop);
        return new MonitoringModel(period, [.. reader.SopsOf(tenant, source, span).Select(sop => new MonitoredSop(sop, KpiFigures.Of(source.Only(sop.Id), span)))]);
    }
}
