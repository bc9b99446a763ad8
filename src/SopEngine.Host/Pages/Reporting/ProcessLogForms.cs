using System.Globalization;
using SopEngine.Application.Calls;
using SopEngine.Application.Reporting;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Reporting;

/// <summary>Makes the form for process logs. The thirty days up to today are proposed.</summary>
public sealed class ProcessLogForms(FigureReads reads, SopRegistry sops, IdSource ids)
{
    private const int Proposed = 30;

    /// <summary>Null where there are no logs: across regions.</summary>
    public async Task<ProcessLogForm?> OfAsync(HttpContext http, Problem? refused)
    {
        var tenant = http.Tenant();
        if (tenant.Kind != TenantKind.Region)
        {
            return null;
        }

        var today = tenant.DayOf(await reads.NowAsync(tenant, http.RequestAborted));
        var asked = http.Request.Query;
        var state = new FormState("log", FormStates.Fresh(ids)) { Problem = refused, Errors = refused?.Errors ?? [] };
        return new ProcessLogForm(
            state,
            refused is null ? Text(today.AddDays(1 - Proposed)) : asked["dari"].ToString(),
            refused is null ? Text(today) : asked["sampai"].ToString(),
            refused is null ? null : asked["sop"].ToString(),
            [.. sops.InForce(tenant.Id).Select(sop => new OptionView(sop.Printed.Sop, sop.Printed.Document.Title))]);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
