using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Kpis;

public sealed class KpiLineTests
{
    private static readonly Spread _spread = Spread.Of([600_000, 1_200_000]);
    private static readonly KpiFigures _figures = new(
        new PromiseFigures(new Share(3, 4), new Dictionary<Phase, Share> { [Phase.Work] = new(3, 4) }, new Share(1, 1), new Share(1, 1), 600_000, 1, 13_500_000),
        new TimeFigures(_spread, new Share(2, 2), _spread, _spread, _spread, new Dictionary<Phase, TimeShare> { [Phase.Work] = new(1, 2) }, new TimeShare(1, 4), null, Spread.Of([])),
        new FlowFigures(new Share(1, 2), new Dictionary<int, int> { [2] = 1, [1] = 1 }, null, null, null, new Share(0, 0), null, null, new Share(0, 2), new Share(1, 2), 2, 2, 1, 0, 0),
        new BacklogFigures(2, 1, 3, _spread, [1, 1, 0, 0, 1]),
        new RatingFigures(null, 0, 75m, 2));

    [Fact]
    public void Every_figure_is_defined_and_every_definition_has_a_figure()
    {
        var told = _figures.Lines().Select(line => line.Kpi).Distinct().ToList();
        told.Should().Equal(KpiCatalogue.All.Select(definition => definition.Code), "they stand in the same order");
        _figures.Lines().Should().OnlyHaveUniqueItems(line => line.Kpi + " " + line.Facet);
    }

    [Fact]
    public void What_no_sop_knows_applies_to_nothing_and_what_did_not_happen_is_null()
    {
        Line("K6").Should().Be(new KpiLine("K6", "", null));
        Line("K6").Applies.Should().BeFalse();
        Line("K14b").Applies.Should().BeFalse("nobody is asked");
        (Line("K8").Applies, Line("K8").Value).Should().Be((true, null));
    }

    [Theory]
    [InlineData("K1", "", 75.0)]
    [InlineData("K1", "work", 75.0)]
    [InlineData("K3", "", 900_000)]
    [InlineData("K5b", "2", 1)]
    [InlineData("K9", "", 6)]
    [InlineData("K9", "requester", 1)]
    [InlineData("K9c", "older", 1)]
    [InlineData("K10b", "", 600_000)]
    [InlineData("K11", "work", 50.0)]
    [InlineData("K15b", "", 75)]
    [InlineData("K16", "", 2)]
    [InlineData("K16", "rejected", 1)]
    [InlineData("K17", "", 13_500_000)]
    public void A_figure_stands_in_its_line(string kpi, string facet, decimal value) => Line(kpi, facet).Value.Should().Be(value);

    [Fact]
    public void Shares_keep_what_they_are_of_so_that_regions_can_be_added() => Line("K1").Should().Be(new KpiLine("K1", "", 75m, Count: 4, Part: 3, Whole: 4));

    private static KpiLine Line(string kpi, string facet = "") => _figures.Lines().Single(line => line.Kpi == kpi && line.Facet == facet);
}
