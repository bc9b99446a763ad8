using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;
using static SopEngine.Domain.Tests.Sops.Sketch;

namespace SopEngine.Domain.Tests.Sops.Flow;

public sealed class SopFlowTests
{
    private static readonly SopFlow _parallel = new(Sop(
        Filing("a", "b", "c"),
        Row("b", Go("selesai", "d")),
        Row("c", Go("selesai", "d")),
        Row("d", Close("tutup"), Back("ulang", "a")).Joining(["b"], ["c"])));

    [Fact]
    public void A_ticket_starts_at_the_first_row_that_is_not_an_any_time_row()
    {
        var flow = new SopFlow(Sop(Row("cek") with { AnyTime = true }, Filing("a", "b"), Row("b", Close("tutup"))));

        flow.Start().Marking.ToString().Should().Be("a@pemohon");
    }

    [Fact]
    public void A_start_row_and_automatic_rows_are_passed_at_once_and_told()
    {
        var flow = new SopFlow(Sop(
            Row("mulai", Go("mulai", "surat")) with { Kind = StepKind.Start },
            Automatic("surat", Go("terkirim", "a")),
            Row("a", Close("tutup"))));

        var start = flow.Start();

        start.Marking.ToString().Should().Be("a@petugas");
        start.Passed.Select(passage => passage.Step.Id).Should().Equal("mulai", "surat");
        start.Passed[1].Outcome!.Id.Should().Be("terkirim");
    }

    [Fact]
    public void Several_rows_begin_side_by_side()
    {
        var step = Take(_parallel, _parallel.Start(), "a", "kirim");

        step.Marking.ToString().Should().Be("b@petugas c@petugas");
        step.Entered.Should().Equal(new Place("b", "petugas"), new Place("c", "petugas"));
        step.Left.Should().Equal(new Place("a", "pemohon"));
    }

    [Fact]
    public void A_join_waits_until_every_group_has_arrived_and_uses_the_arrivals_up()
    {
        var first = Take(_parallel, Take(_parallel, _parallel.Start(), "a", "kirim"), "c", "selesai");
        var second = Take(_parallel, first, "b", "selesai");

        first.Marking.ToString().Should().Be("b@petugas | d<c");
        first.Arrivals.Should().Equal(new Arrival("d", "c"));
        second.Marking.ToString().Should().Be("d@petugas");
    }

    [Fact]
    public void One_of_several_rows_in_a_group_is_enough_and_the_others_stay()
    {
        var flow = new SopFlow(Sop(
            Filing("a", "b", "c", "e"),
            Row("b", Go("selesai", "d")),
            Row("c", Go("selesai", "d")),
            Row("e", Go("selesai", "d")),
            Row("d", Close("tutup")).Joining(["b", "c"], ["e"])));

        var step = Take(flow, Take(flow, Take(flow, Take(flow, flow.Start(), "a", "kirim"), "c", "selesai"), "b", "selesai"), "e", "selesai");

        step.Marking.ToString().Should().Be("d@petugas | d<c");
    }

    [Fact]
    public void One_arrival_counts_in_every_group_that_names_it()
    {
        var flow = new SopFlow(Sop(
            Row("a", Go("telaah", "b", "c"), Go("langsung", "d")),
            Row("b", Go("selesai", "d")),
            Row("c", Go("selesai", "d")),
            Row("d", Close("tutup")).Joining(["b", "a"], ["c", "a"])));

        Take(flow, flow.Start(), "a", "langsung").Marking.ToString().Should().Be("d@petugas");
    }

    [Fact]
    public void Giving_back_begins_the_row_itself_even_where_it_is_a_join()
    {
        var flow = new SopFlow(Sop(
            Filing("a", "b", "c"),
            Row("b", Go("selesai", "d")),
            Row("c", Go("selesai", "d")),
            Row("d", Go("lanjut", "e")).Joining(["b"], ["c"]),
            Row("e", Back("kembali", "d"), Close("tutup"))));
        var marking = Marking.Of([new Place("e", "petugas")], []);

        flow.Take(marking, new Place("e", "petugas"), "kembali").Marking.ToString().Should().Be("d@petugas");
    }

    [Fact]
    public void Passing_moves_the_row_to_another_of_its_lanes()
    {
        var flow = new SopFlow(Sop(Row("a", Pass("serahkan", "kepala") with { Lanes = ["petugas"] }, Close("tutup") with { Lanes = ["kepala"] }) with { With = ["kepala"] }));

        var passed = Take(flow, flow.Start(), "a", "serahkan");

        passed.Marking.ToString().Should().Be("a@kepala");
        flow.Offered(new Place("a", "kepala")).Select(outcome => outcome.Id).Should().Equal("tutup");
        flow.Invoking(it => it.Take(passed.Marking, new Place("a", "kepala"), "serahkan")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Cancelling_others_takes_places_and_arrivals_away()
    {
        var flow = new SopFlow(Sop(
            Filing("a", "b", "c", "e"),
            Row("b", Go("selesai", "d")),
            Row("c", Go("selesai", "d"), Go("batal", "f") with { CancelsOthers = true }),
            Row("e", Go("selesai", "d")),
            Row("d", Close("tutup")).Joining(["b"], ["c"], ["e"]),
            Row("f", Close("tolak", ClosureKind.RejectedOutOfScope))));
        var before = Take(flow, Take(flow, flow.Start(), "a", "kirim"), "b", "selesai");

        var step = Take(flow, before, "c", "batal");

        step.Marking.ToString().Should().Be("f@petugas");
        step.Left.Should().Equal(new Place("c", "petugas"), new Place("e", "petugas"));
    }

    [Fact]
    public void More_time_leaves_everything_as_it_is()
    {
        var flow = new SopFlow(Sop(Row("a", new Outcome { Id = "tambah", Label = "Tambah", Extend = new DeadlineExtension("1 hari", 1) }, Close("tutup"))));
        var start = flow.Start();

        var step = Take(flow, start, "a", "tambah");

        step.Marking.Should().Be(start.Marking);
        step.Left.Should().BeEmpty();
    }

    [Fact]
    public void Closing_tells_how_and_by_which_row_and_keeps_what_still_runs()
    {
        var flow = new SopFlow(Sop(Filing("a", "b", "z"), Row("b", Close("tutup")), End("z")));

        var step = Take(flow, flow.Start(), "a", "kirim");

        step.Closed.Should().Be(ClosureKind.Solved);
        step.ClosedBy.Should().Be("z");
        step.Marking.ToString().Should().Be("b@petugas");
    }

    [Fact]
    public void A_row_that_is_active_already_is_not_begun_again()
    {
        var flow = new SopFlow(Sop(Filing("a", "b", "c"), Row("b", Go("selesai", "d")), Row("c", Go("selesai", "d")), Row("d", Close("tutup"))));

        var step = Take(flow, Take(flow, Take(flow, flow.Start(), "a", "kirim"), "b", "selesai"), "c", "selesai");

        step.Marking.ToString().Should().Be("d@petugas");
        step.Doubled.Should().Equal("d");
        step.Entered.Should().BeEmpty();
    }

    [Fact]
    public void Automatic_rows_in_a_circle_come_to_rest()
    {
        var flow = new SopFlow(Sop(Filing("a", "b"), Automatic("b", Go("lanjut", "c")), Automatic("c", Go("lanjut", "b"))));

        Take(flow, flow.Start(), "a", "kirim").Marking.ToString().Should().Be("b@petugas");
    }

    [Fact]
    public void An_answer_at_a_place_that_is_not_active_is_a_callers_mistake()
    {
        _parallel.Invoking(flow => flow.Take(flow.Start().Marking, new Place("b", "petugas"), "selesai")).Should().Throw<ArgumentException>();
    }

    private static FlowStep Take(SopFlow flow, FlowStep after, string row, string outcome) => flow.Take(after.Marking, after.Marking.Find(row)!.Value, outcome);
}
