using SopEngine.Application.Calls;
using SopEngine.Application.Demo;
using SopEngine.Application.Forecasts;
using SopEngine.Application.Tests.Demo;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Tests.Forecasts;

/// <summary>
/// Thirteen demo months of one region, or of all five where the environment asks for it; in the last of them twice as many tickets come. The months from the third to the last but
/// one are ten.
/// </summary>
public sealed class ForecastYear : IAsyncLifetime
{
    private static readonly bool _whole = Environment.GetEnvironmentVariable("SOPENGINE_TEST_WHOLE_YEAR") == "1";
    private TestHouse? _house;

    public static TheoryData<string> Regions => _whole ? new("banyuwangi", "banten", "batam", "jabar", "trenggalek") : new("banyuwangi");

    internal static ReportPeriod Rush { get; } = ReportPeriod.Of(PeriodKind.Month, new DateOnly(2026, 10, 1));

    internal static IReadOnlyList<ReportPeriod> Ordinary { get; } = [.. Enumerable.Range(1, 10).Select(back => ReportPeriod.Of(PeriodKind.Month, Rush.First.AddMonths(back - 11)))];

    internal TestHouse House => _house ?? throw new InvalidOperationException("The year is made before the tests.");

    public async Task InitializeAsync()
    {
        _house = await DemoHouse.OpenAsync();
        var request = new DemoRequest(Seed: 1, From: new DateOnly(2025, 10, 1), Until: Rush.Last, Tickets: _whole ? 3_000 : 1_500, Tenant: _whole ? null : "banyuwangi", Rush: Rush.First);
        var report = await _house.MakeAsync(request);
        report.Refusals.Should().BeEmpty();
    }

    public Task DisposeAsync() => House.DisposeAsync().AsTask();

    internal async Task<ForecastView> ForecastAsync(string region, ReportPeriod? month = null, int? draft = null, int arrivals = 100)
    {
        var caller = await House.AsAsync(region, "admin");
        var sop = House.Get<SopEngine.Application.Sops.SopRegistry>().InForce(caller.Tenant.Id)[0].Running.Sop;
        var made = await House.Get<MakeForecast>().RunAsync(caller, new ForecastAsk(draft, draft is null ? sop : null, month, arrivals), new Quiet(), CancellationToken.None);
        return made.Succeeded(out var view, out var problem) ? view : throw new InvalidOperationException(problem.Detail);
    }

    internal async Task<Caller> AdminAsync(string region) => await House.AsAsync(region, "admin");

    internal sealed class Quiet : IProgress<int>
    {
        public List<int> Told { get; } = [];

        public void Report(int value)
        {
            lock (Told)
            {
                Told.Add(value);
            }
        }
    }
}
