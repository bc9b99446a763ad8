using SopEngine.Application.Reporting;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Pages.Figures;

/// <summary>What is asked of the figures' pages: a period by its short name, the present month where none is named.</summary>
internal static class FigureAsk
{
    /// <summary>The name of the period in addresses.</summary>
    public const string Period = "periode";

    /// <summary>The period asked for; a refusal for who may not read figures, for the ministry's tenant, and for what is no period.</summary>
    /// <param name="http">The request.</param>
    /// <param name="kind">Which kind of period stands for none.</param>
    /// <param name="today">The day it is in the region.</param>
    public static Result<ReportPeriod> PeriodOf(HttpContext http, PeriodKind kind, DateOnly today)
    {
        if (!FigureRights.MayRead(http.Caller()))
        {
            return new ReportProblems.NotForYou();
        }

        var given = http.Request.Query[Period].ToString();
        return given.Length == 0 ? ReportPeriod.Of(kind, today) : ReportPeriod.Parse(given) is { } period ? period : new ReportProblems.PeriodUnknown(given);
    }
}
