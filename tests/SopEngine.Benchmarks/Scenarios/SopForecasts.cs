using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Calls;
using SopEngine.Application.Demo;
using SopEngine.Application.Forecasts;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Benchmarks.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Composition;
using SopEngine.Persistence;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>
/// A forecast with its back-test from a demo year of 1,500 tickets, whole: reading the past, imitating, telling. The floor is reading the same facts once with nothing made of them.
/// </summary>
internal sealed class SopForecasts : IScenario
{
    private const string Region = "banyuwangi";
    private const double Most = 5;
    private const int Rounds = 5;

    public string Name => "forecast";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-forecast-");
        try
        {
            return await MeasureAsync(Path.Combine(folder.FullName, "sop.db"), tell, stop);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(string file, Action<string> tell, CancellationToken stop)
    {
        var settings = new[]
        {
            $"--SopEngine:Database:ConnectionString=Data Source={file}", $"--SopEngine:Tenants:Path={Path.Combine(Repository.Root, "tenants")}",
            $"--SopEngine:Definitions:Path={Path.Combine(Repository.Root, "workflow-definitions")}", "--environment=Development",
        };
        await using var app = SopHost.Build(settings, services => services.AddSopEngineDemo());
        await StartUp.PrepareUnseenAsync(app, stop);
        tell("making a year");
        await app.Services.GetRequiredService<RunDemo>().RunAsync(new DemoRequest(Tickets: 1_500, Tenant: Region), null, stop);
        var tenant = app.Services.GetRequiredService<TenantRegistry>().Find(Region)!;
        var sop = app.Services.GetRequiredService<SopRegistry>().InForce(tenant.Id)[0].Running.Sop;
        async Task ForecastAsync() => await app.Services.GetRequiredService<MakeForecast>().RunAsync(new Caller(tenant, Actor.System), new ForecastAsk(null, sop), new Unheard(), stop);
        async Task ReadAsync()
        {
            await using var db = app.Services.GetRequiredService<SopDatabase>().Open(tenant.Id);
            await db.TicketFacts.AsNoTracking().ToListAsync(stop);
            await db.StepFacts.AsNoTracking().ToListAsync(stop);
        }

        tell("forecasting");
        await ForecastAsync();
        await ReadAsync();
        var (took, floor) = (await MedianAsync(ForecastAsync), await MedianAsync(ReadAsync));
        return [new Figure("a forecast and its back-test, a year of 1,500 tickets", Seconds(took), $"{Seconds(floor)} (reading the facts)", "within 5 s", took <= Most)];
    }

    private static async Task<double> MedianAsync(Func<Task> work)
    {
        var took = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            await work();
            took.Add(clock.Elapsed.TotalSeconds);
        }

        return took.Order().ElementAt(Rounds / 2);
    }

    private static string Seconds(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s");

    private sealed class Unheard : IProgress<int>
    {
        public void Report(int value)
        {
            // nobody looks
        }
    }
}
