using SopEngine.Application.Charts;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Charts;

public sealed class ChartLayoutTests
{
    private static ChartLayout Helpdesk => ChartLayout.Of(ChartCases.Helpdesk());

    [Fact]
    public void A_symbol_stands_in_the_lane_of_its_row()
    {
        Helpdesk.Symbols.Select(symbol => (symbol.Step, symbol.Row, symbol.Lane)).Should().Equal(
            ("lapor", 0, 0), ("tentukan", 1, 1), ("perbaikan", 2, 1), ("eskalasi", 3, 1), ("keputusan", 4, 2), ("tutup", 5, 1), ("cek", 6, 0));
    }

    [Fact]
    public void First_and_last_activity_are_capsules_and_decisions_are_diamonds()
    {
        Helpdesk.Symbols.Select(symbol => symbol.Kind).Should().Equal(
            SymbolKind.Capsule, SymbolKind.Diamond, SymbolKind.Box, SymbolKind.Diamond, SymbolKind.Box, SymbolKind.Capsule, SymbolKind.Box);
    }

    [Fact]
    public void Start_and_end_rows_take_the_capsules_from_the_activities()
    {
        var layout = ChartLayout.Of(ChartCases.Sop(
            1,
            ChartCases.Row("mulai", 0, ChartCases.To("lanjut", "kerja")) with { Kind = StepKind.Start, Activity = "START" },
            ChartCases.Row("kerja", 0, ChartCases.To("lanjut", "akhir")),
            ChartCases.Row("akhir", 0) with { Kind = StepKind.End, Activity = "END" }));

        layout.Symbols.Select(symbol => symbol.Kind).Should().Equal(SymbolKind.Capsule, SymbolKind.Box, SymbolKind.Capsule);
        layout.Symbols.Select(symbol => symbol.Caption).Should().Equal("START", "", "END");
    }

    [Fact]
    public void A_row_for_any_time_stands_apart_without_arrows()
    {
        var lookUp = Helpdesk.Symbols.Single(symbol => symbol.AnyTime);

        Helpdesk.Arrows.Should().NotContain(arrow => arrow.Step == lookUp.Step || arrow.Target == lookUp.Step);
    }

    [Fact]
    public void Two_answers_to_the_same_row_are_no_decision()
    {
        var layout = ChartLayout.Of(ChartCases.Sop(
            1,
            ChartCases.Row("a", 0, ChartCases.To("lanjut", "b")),
            ChartCases.Row("b", 0, ChartCases.To("selesai", "c"), ChartCases.To("tidak-perlu", "c")),
            ChartCases.Row("c", 0)));

        layout.Symbols[1].Kind.Should().Be(SymbolKind.Box);
    }

    [Fact]
    public void What_follows_from_silence_makes_no_decision_and_is_dashed()
    {
        var layout = ChartLayout.Of(ChartCases.Sop(
            1,
            ChartCases.Row("a", 0, ChartCases.To("lanjut", "b")),
            ChartCases.Row("b", 0, ChartCases.To("selesai", "c"), ChartCases.To("diam", "a") with { BySilence = true }),
            ChartCases.Row("c", 0)));

        layout.Symbols[1].Kind.Should().Be(SymbolKind.Box);
        layout.Arrows.Single(arrow => arrow.Outcome == "diam").Dashed.Should().BeTrue();
    }

    [Fact]
    public void A_row_that_is_passed_on_has_a_symbol_in_each_lane_and_an_arrow_between_them()
    {
        var layout = ChartLayout.Of(ChartCases.Sop(
            3,
            ChartCases.Row("a", 0, ChartCases.To("lanjut", "b")),
            ChartCases.Row("b", 1, new Outcome { Id = "serah", Label = "Serahkan", PassTo = "l2", Lanes = ["l1"] }, ChartCases.To("selesai", "c") with { Lanes = ["l2"] }),
            ChartCases.Row("c", 0)));

        layout.Symbols.Where(symbol => symbol.Step == "b").Select(symbol => (symbol.Lane, symbol.Passed)).Should().Equal((1, false), (2, true));
        var pass = layout.Arrows.Single(arrow => arrow.Kind == ArrowKind.Pass);
        pass.Points.Should().HaveCount(2).And.OnlyContain(point => point.Row == 1 && point.Offset == 0, "it is short and level");
    }

    [Fact]
    public void Each_answer_of_a_decision_carries_its_word_and_the_only_way_on_carries_none()
    {
        Helpdesk.Arrows.Where(arrow => arrow.Label is not null).Select(arrow => (arrow.Step, arrow.Label!.Text)).Should().Equal(
            ("tentukan", "ya"), ("tentukan", "tidak"), ("eskalasi", "tidak"), ("eskalasi", "ya"));
    }

    [Fact]
    public void The_next_row_of_the_same_lane_is_reached_straight_down()
    {
        var arrow = Helpdesk.Arrows.Single(arrow => arrow.Step == "perbaikan");

        arrow.Points.Should().HaveCount(2);
        arrow.Points.Select(point => point.X).Should().AllBeEquivalentTo(Helpdesk.MiddleOf(1));
    }

    [Fact]
    public void What_points_nowhere_is_left_out_of_an_unfinished_definition()
    {
        var layout = ChartLayout.Of(ChartCases.Sop(1, ChartCases.Row("a", 0, ChartCases.To("x", "tidak-ada")), ChartCases.Row("b", 7)));

        layout.Symbols.Should().ContainSingle();
        layout.Arrows.Should().BeEmpty();
        ChartLayout.Of(ChartCases.Sop(0)).Symbols.Should().BeEmpty();
    }

    [Fact]
    public void A_word_without_room_becomes_a_letter()
    {
        var name = "Diserahkan kembali kepada penanggung jawab";
        Outcome Pass(string id, int from, int to) => new() { Id = id, Label = name, PassTo = $"l{to}", Lanes = [$"l{from}"] };
        var layout = ChartLayout.Of(ChartCases.Sop(
            2,
            ChartCases.Row("a", 0, Pass("ke", 0, 1), Pass("dari", 1, 0), ChartCases.To("lanjut", "b"), ChartCases.To("ulang", "a")),
            ChartCases.Row("b", 0)));

        foreach (var ((step, outcome), letter) in layout.Keys)
        {
            layout.Arrows.First(arrow => arrow.Step == step && arrow.Outcome == outcome).Label!.Lines.Should().Equal(letter);
        }

        layout.Keys.Values.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
    }

    [Fact]
    public void The_charts_of_the_shipped_SOPs_fit_their_paper()
    {
        foreach (var (name, revision) in ChartCases.Shipped())
        {
            var layout = ChartLayout.Of(revision);

            layout.LaneWidth.Should().BeLessThanOrEqualTo(112, "{0} is printed on one sheet across", name);
            layout.RowHeight.Should().BeLessThanOrEqualTo(108, "{0} has rows of about the height of their text", name);
        }
    }
}
