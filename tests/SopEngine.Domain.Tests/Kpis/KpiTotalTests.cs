using SopEngine.Domain.Kpis;

namespace SopEngine.Domain.Tests.Kpis;

public sealed class KpiTotalTests
{
    [Fact]
    public void Shares_are_added_up_and_beside_it_every_region_counts_the_same()
    {
        var total = KpiTotal.Of(KpiUnit.Percent, [KpiLine.Of("K2", new Share(90, 100)), KpiLine.Of("K2", new Share(1, 3))]);

        total.Should().Be(new KpiTotal(88.3m, 61.7m, 2), "91 of 103, and the middle of 90 and 33.3");
    }

    [Fact]
    public void Middles_are_weighed_by_how_many_they_are_told_of()
    {
        var total = KpiTotal.Of(KpiUnit.WorkingMinutes, [new KpiLine("K4", "", 600, Count: 30), new KpiLine("K4", "", 1000, Count: 10)]);

        total.Should().Be(new KpiTotal(700m, 800m, 2));
    }

    [Fact]
    public void Counts_are_added_up() =>
        KpiTotal.Of(KpiUnit.Count, [KpiLine.Of("K9", 12), KpiLine.Of("K9", 0)]).Should().Be(new KpiTotal(12m, 6m, 2));

    [Fact]
    public void Time_shares_are_of_all_time() =>
        KpiTotal.Of(KpiUnit.Percent, [KpiLine.Of("K12", new TimeShare(1, 10), 5), KpiLine.Of("K12", new TimeShare(50, 90), 5)]).Weighted.Should().Be(51.0m);

    [Fact]
    public void Regions_without_the_figure_are_in_neither()
    {
        KpiTotal.Of(KpiUnit.Percent, [KpiLine.Of("K7", (Share?)null), KpiLine.Of("K7", new Share(0, 0))]).Should().Be(new KpiTotal(null, null, 0));
        KpiTotal.Of(KpiUnit.Percent, [KpiLine.Of("K7", (Share?)null), KpiLine.Of("K7", new Share(1, 4))]).Should().Be(new KpiTotal(25m, 25m, 1));
    }
}
