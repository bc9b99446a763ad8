using SopEngine.Application.PersonalData;
using SopEngine.Application.Reporting;
using SopEngine.Host.Hardening;
using SopEngine.Host.Reporting;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Composition;

/// <summary>Figures for analysts: OData under <c>/odata/{tenant}</c>, of a region or, for the ministry's tenant, across regions.</summary>
public static class ReportingSetup
{
    public static void AddReporting(this WebApplicationBuilder builder)
    {
        builder.Services.AddChecked<ReportingOptions>(ReportingOptions.Section);
        builder.Services.AddChecked<PersonalDataOptions>(PersonalDataOptions.Section);
        builder.Services.AddSingleton<LinkKey>().AddSingleton<FigureServices>().AddSingleton<FigureGate>().AddSingleton<FigureGuard>().AddSingleton<ProcessLogDownload>().AddSingleton<FigureEndpoint>();
    }

    /// <summary>Every method comes here: the service itself says which it takes. Who may read is asked behind the rate limit, so that guessing is slowed down.</summary>
    public static void MapFigures(this WebApplication app) =>
        app.Map($"/odata/{{{PathTenancy.RouteValue}}}/{{**path}}", (HttpContext http, FigureEndpoint figures) => figures.AnswerAsync(http))
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.FiguresPolicy).ExcludeFromDescription();
}
