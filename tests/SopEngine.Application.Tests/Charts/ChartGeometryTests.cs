using SopEngine.Application.Charts;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Charts;

/// <summary>What must hold of every chart, whatever its definition and however high its rows turn out.</summary>
public sealed class ChartGeometryTests
{
    private const int ByChance = 80;

    private static readonly Lazy<IReadOnlyList<Case>> _cases = new(() => [.. Draw()]);

    [Fact]
    public void Every_way_on_is_an_arrow_from_each_symbol_that_may_take_it() => ForAll((revision, layout, _) =>
    {
        var ways =
            from step in revision.Steps
            from outcome in step.Outcomes
            from symbol in layout.Symbols
            where symbol.Step == step.Id && outcome.PassTo != layout.Lanes[symbol.Lane].Id
                && (outcome.Lanes.Count == 0 || outcome.Lanes.Contains(layout.Lanes[symbol.Lane].Id))
            from target in Targets(step, outcome)
            select (step.Id, outcome.Id, target, symbol.Lane);

        layout.Arrows.Select(arrow => (arrow.Step, arrow.Outcome, arrow.Target, From(layout, arrow).Lane)).Should().BeEquivalentTo(ways);
    });

    [Fact]
    public void No_two_symbols_share_a_cell() => ForAll((_, layout, _) =>
        layout.Symbols.Select(symbol => (symbol.Row, symbol.Lane)).Should().OnlyHaveUniqueItems());

    [Fact]
    public void No_arrow_runs_through_a_symbol() => ForAll((_, layout, heights) =>
    {
        var entered =
            from stretch in Stretch.Of(layout, heights)
            from symbol in layout.Symbols
            where stretch.Enters(layout, symbol, heights) && (symbol.Kind == SymbolKind.Box || !IsEnd(layout, layout.Arrows[stretch.Arrow], symbol))
            select (stretch, symbol);

        entered.Should().BeEmpty("a line may only reach into the corners of the box around its own diamond or capsule");
    });

    [Fact]
    public void An_arrow_begins_and_ends_on_the_outlines_of_its_symbols() => ForAll((_, layout, _) =>
    {
        var ends = layout.Arrows.SelectMany(arrow => ((ChartPoint, ChartSymbol)[])[(arrow.Points[0], From(layout, arrow)), (arrow.Points[^1], To(layout, arrow))]);

        ends.Where(end => !IsOnOutline(layout, end.Item1, end.Item2)).Should().BeEmpty();
    });

    [Fact]
    public void Arrows_to_different_places_keep_apart() => ForAll((_, layout, heights) =>
    {
        var stretches = Stretch.Of(layout, heights).ToList();
        var tooNear =
            from one in stretches
            from other in stretches
            where one.Arrow < other.Arrow && !RunTogether(layout.Arrows[one.Arrow], layout.Arrows[other.Arrow]) && one.RunsBeside(other, gap: 2) > 1
            select (one, other);

        tooNear.Should().BeEmpty();
    });

    [Fact]
    public void Everything_stays_inside_the_chart_and_turns_at_right_angles() => ForAll((_, layout, heights) =>
    {
        Stretch.Of(layout, heights).Where(stretch => stretch.Left != stretch.Right && stretch.Top != stretch.Bottom).Should().BeEmpty();
        Stretch.Of(layout, heights).Where(stretch => stretch.Left <= 0 || stretch.Right >= layout.Width || stretch.Top <= 0 || stretch.Bottom >= heights.Sum())
            .Should().BeEmpty();
    });

    [Fact]
    public void Every_choice_carries_its_word_or_the_letter_that_stands_for_it() => ForAll((revision, layout, _) =>
    {
        foreach (var choices in layout.Arrows.GroupBy(arrow => From(layout, arrow)).Where(arrows => arrows.Select(arrow => arrow.Outcome).Distinct().Count() > 1))
        {
            choices.Where(arrow => !IsNamed(revision, layout, arrow)).Should().BeEmpty();
        }
    });

    [Fact]
    public void The_same_definition_gives_the_same_chart() => ForAll((revision, layout, _) =>
        ChartSvg.Write(ChartLayout.Of(revision), TravelledPath.None, "Bagan").Should().Be(ChartSvg.Write(layout, TravelledPath.None, "Bagan")));

    private static bool RunTogether(ChartArrow a, ChartArrow b) => (a.Target, a.TargetLane, a.Dashed) == (b.Target, b.TargetLane, b.Dashed);

    private static bool IsEnd(ChartLayout layout, ChartArrow arrow, ChartSymbol symbol) => symbol == From(layout, arrow) || symbol == To(layout, arrow);

    private static bool IsOnOutline(ChartLayout layout, ChartPoint point, ChartSymbol symbol)
    {
        var aside = point.X - layout.MiddleOf(symbol.Lane);
        return point.Row == symbol.Row && point.Anchor == RowAnchor.Middle
            && (Math.Abs(point.Offset) == SymbolShape.OutlineHeight(symbol.Kind, aside) || Math.Abs(aside) == SymbolShape.OutlineWidth(symbol.Kind, point.Offset));
    }

    private static bool IsNamed(SopRevision revision, ChartLayout layout, ChartArrow arrow)
    {
        var key = layout.Keys.GetValueOrDefault((arrow.Step, arrow.Outcome));
        return arrow.Label is { } label && label.Text == revision.FindStep(arrow.Step)!.FindOutcome(arrow.Outcome)!.Label
            && (key is null ? string.Concat(label.Lines).Length > 0 : label.Lines.SequenceEqual([key]));
    }

    private static ChartSymbol From(ChartLayout layout, ChartArrow arrow) => layout.Symbols.Where(symbol => symbol.Step == arrow.Step)
        .MinBy(symbol => Math.Abs(layout.MiddleOf(symbol.Lane) - arrow.Points[0].X))!;

    private static ChartSymbol To(ChartLayout layout, ChartArrow arrow) =>
        layout.Symbols.Single(symbol => symbol.Step == arrow.Target && symbol.Lane == arrow.TargetLane);

    private static IEnumerable<string> Targets(Step step, Outcome outcome) =>
        outcome.PassTo is not null ? [step.Id] : outcome.ReturnTo is { } earlier ? [earlier] : outcome.Goto;

    private static IEnumerable<Case> Draw()
    {
        var random = new Random(1);
        var byChance = Enumerable.Range(0, ByChance).Select(seed => ($"seed {seed}", ChartCases.Random(seed)));
        foreach (var (name, revision) in ChartCases.Shipped().Concat(byChance))
        {
            var layout = ChartLayout.Of(revision);
            yield return new Case(name, revision, layout, [.. layout.Rows.Select(_ => layout.RowHeight + random.Next(0, 90))]);
        }
    }

    private static void ForAll(Action<SopRevision, ChartLayout, IReadOnlyList<int>> holds)
    {
        foreach (var drawn in _cases.Value)
        {
            var check = () => holds(drawn.Revision, drawn.Layout, drawn.Heights);
            check.Should().NotThrow("it holds of {0}", drawn.Name);
        }
    }

    private sealed record Case(string Name, SopRevision Revision, ChartLayout Layout, IReadOnlyList<int> Heights);
}
