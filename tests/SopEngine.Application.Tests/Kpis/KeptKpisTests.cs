using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Facts;
using SopEngine.Application.Tests.Demo;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>The figures that a pass keeps ready made are those that are told live.</summary>
public sealed class KeptKpisTests(MadeDemo made) : IClassFixture<MadeDemo>
{
    public static TheoryData<string> Regions => DemoYearTests.Regions;

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Kept_figures_are_those_told_live(string tenant)
    {
        await made.House.Get<KeepFigures>().RunAsync(default);
        var region = made.House.Tenant(tenant);
        var day = made.House.Get<TenantCalendars>().Of(region).Ordinary.OrdinaryDay;
        await using var db = made.House.Rows(tenant);
        var kept = await db.Kpis.AsNoTracking().ToListAsync();

        kept.Select(row => (row.Kind, row.Start)).Distinct().Should().BeEquivalentTo(new[]
        {
            (PeriodKind.Month, new DateOnly(2026, 9, 1)), (PeriodKind.Month, new DateOnly(2026, 10, 1)), (PeriodKind.Month, new DateOnly(2026, 11, 1)),
            (PeriodKind.Quarter, new DateOnly(2026, 7, 1)), (PeriodKind.Quarter, new DateOnly(2026, 10, 1)), (PeriodKind.Half, new DateOnly(2026, 7, 1)), (PeriodKind.Year, new DateOnly(2026, 1, 1)),
        });
        foreach (var period in kept.GroupBy(row => ReportPeriod.Of(row.Kind, row.Start)))
        {
            var told = await made.House.Get<ReadFigures>().ReadAsync(region, period.Key.First, period.Key.Last, made.House.Time.Now.UtcDateTime, default);
            Lines(period.Where(row => row.Sop.Length == 0), day).Should().BeEquivalentTo(told.Lines().Select(Rounded), $"{period.Key}");
            Lines(period.Where(row => row.Sop.Length > 0), day).Should().BeEquivalentTo(told.Lines().Select(Rounded), "the region has one SOP");
        }
    }

    [Fact]
    public async Task A_second_pass_writes_nothing()
    {
        await made.House.Get<KeepFigures>().RunAsync(default);

        (await made.House.Get<KeepFigures>().RunAsync(default)).Should().Be(0);
    }

    [Fact]
    public async Task What_an_SOP_does_not_know_is_kept_as_such()
    {
        await made.House.Get<KeepFigures>().RunAsync(default);
        await using var db = made.House.Rows("trenggalek");
        var year = await db.Kpis.AsNoTracking().Where(row => row.Kind == PeriodKind.Year && row.Sop == "").ToListAsync();

        year.Single(row => row.Kpi == "K5").Should().BeEquivalentTo(new { Count = (long?)null, Value = (double?)null, Part = (long?)null });
        year.Single(row => row.Kpi == "K8c").Count.Should().BePositive();
        year.Should().NotContain(row => row.Kpi == "K11" && row.Facet == KpiLines.Facet(Phase.Confirm), "no ticket passes such a row");
    }

    // back from what is shown to what was told, and the same in both directions
    private static IEnumerable<KpiLine> Lines(IEnumerable<KpiRow> rows, TimeSpan day) => rows.Select(row =>
    {
        var unit = KpiCatalogue.Of(row.Kpi).Unit.Milliseconds(day);
        ((decimal?)row.Value * (unit ?? 1) is { } shown && unit is not null ? Math.Round(shown, 1) : 0)
            .Should().BeApproximately(unit is null ? 0 : Math.Round((decimal?)row.ValueMs ?? 0, 1), 1, $"{row.Kpi} is shown in its unit");
        return new KpiLine(row.Kpi, row.Facet, (decimal?)(unit is null ? row.Value : row.ValueMs), row.P90Ms, (decimal?)row.MeanMs, row.Count, row.Part, row.Whole);
    });

    private static KpiLine Rounded(KpiLine line) => line with { Value = Thousandths(line.Value), Mean = Thousandths(line.Mean) };

    private static decimal? Thousandths(decimal? value) => value is { } known ? decimal.Round(known, 3, MidpointRounding.AwayFromZero) : null;
}
