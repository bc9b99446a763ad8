using System.Diagnostics;
using Microsoft.Extensions.Options;
using SopEngine.Application.Telemetry;
using SopEngine.Host.Metrics;
using SopEngine.Host.Operations;
using SopEngine.Host.Pages.Operators;

namespace SopEngine.Host.Composition;

/// <summary>What whoever keeps the installation running sees and does.</summary>
public static class OperationsSetup
{
    public static void AddOperations(this WebApplicationBuilder builder)
    {
        builder.Services.AddChecked<OperationsOptions>(OperationsOptions.Section);
        builder.Services.AddSingleton<IValidateOptions<OperationsOptions>, OperationsOptionsCheck>();
        builder.Services.AddSingleton<OperatorTokens>().AddSingleton<OperatorSession>().AddSingleton<OperatorActs>().AddSingleton<OperatorPages>().AddSingleton<KnownStatus>();
        builder.Services.AddSingleton<MetricStore>().AddSingleton<InstallationGauges>();
        // so that what passes log carries a trace id, whether or not anybody collects traces
        ActivitySource.AddActivityListener(_traces);
    }

    private static readonly ActivityListener _traces = new()
    {
        ShouldListenTo = source => source.Name == SopTelemetry.Name,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    public static void MapOperations(this WebApplication app)
    {
        // from the first request on, not from the first scrape
        app.Services.GetRequiredService<MetricStore>();
        app.MapMetrics();
        app.MapOperatorApi();
        OperatorPages.Map(app);
    }
}
