using System.Globalization;
using SopEngine.Application.Calls;
using SopEngine.Application.Forecasts;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Composition;

namespace SopEngine.Host.Commands;

/// <summary>Forecasts the share of tickets on time. Exit code 1 where nothing can be said, 2 where what is asked is not understood. Changes nothing.</summary>
internal static class ForecastCommand
{
    private const string Usage =
        """
        Tulis: forecast --tenant DAERAH [--sop SOP | --draft N] [--month 2026-12] [--arrivals PERSEN]
        Tanpa --sop dan --draft: semua SOP yang berlaku. Tanpa --month bulan depan; --arrivals 10 sampai 400, biasanya 100.
        """;

    // of a draft, which only an admin reads
    private static readonly Actor _reader = Actor.System with { Holds = [new RoleHolding(RoleDefinition.Admin)] };

    public static async Task<int> RunAsync(string[] args)
    {
        var given = Options.Read(args, "tenant", "sop", "draft", "month", "arrivals");
        if (Read(given) is not { } asked || given["tenant"] is not { } named)
        {
            await Console.Error.WriteLineAsync(Usage);
            return CommandLine.NotUnderstood;
        }

        await using var app = SopHost.Build(given.Rest);
        if (app.Services.GetRequiredService<TenantRegistry>().Find(named) is not { } tenant)
        {
            await Console.Error.WriteLineAsync($"Daerah \"{named}\" tidak dikenal.");
            return CommandLine.NotUnderstood;
        }

        await app.Services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        var asks = asked is { Sop: null, Draft: null } ? app.Services.GetRequiredService<SopRegistry>().InForce(tenant.Id).Select(sop => asked with { Sop = sop.Running.Sop }).ToList() : [asked];
        var told = 0;
        foreach (var ask in asks)
        {
            told += await TellAsync(app.Services.GetRequiredService<MakeForecast>(), new Caller(tenant, _reader), ask) ? 1 : 0;
        }

        return told > 0 && told == asks.Count ? 0 : CommandLine.Wrong;
    }

    private static async Task<bool> TellAsync(MakeForecast forecasts, Caller caller, ForecastAsk ask)
    {
        var made = await forecasts.RunAsync(caller, ask, new ForecastTeller(), CancellationToken.None);
        await Console.Error.WriteLineAsync();
        if (!made.Succeeded(out var view, out var problem))
        {
            await Console.Error.WriteLineAsync($"{problem.Title} {problem.Detail}");
            return false;
        }

        foreach (var line in ForecastWords.Of(view))
        {
            await Console.Out.WriteLineAsync(line);
        }

        return view.Forecast is not null;
    }

    private static ForecastAsk? Read(Options given)
    {
        var (draft, arrivals, month) = (Number(given["draft"]), Number(given["arrivals"]), ReportPeriod.Parse(given["month"]));
        var wrong = (given["draft"] is not null && draft is null) || (given["draft"] is not null && given["sop"] is not null)
            || (given["month"] is not null && month is not { Kind: PeriodKind.Month })
            || (given["arrivals"] is not null && arrivals is not (>= ForecastAsk.LeastArrivals and <= ForecastAsk.MostArrivals));
        return wrong ? null : new ForecastAsk(draft, given["sop"], month, arrivals ?? 100);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
