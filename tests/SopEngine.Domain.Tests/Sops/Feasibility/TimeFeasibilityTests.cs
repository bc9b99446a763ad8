using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Feasibility;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Sops.Feasibility;

public sealed class TimeFeasibilityTests
{
    private static readonly SopRevision _branches = Sketch.Sop(
        Sketch.Filing("a", "b") with { Time = "1 hari" },
        Sketch.Row("b", Sketch.Go("ya", "c"), Sketch.Go("tidak", "e"), Sketch.Back("kembali", "a")) with { Time = "1 hari" },
        Sketch.Row("c", Sketch.Go("perlu", "d"), Sketch.Go("cukup", "e")) with { Time = "3 hari" },
        Sketch.Row("d", Sketch.Go("selesai", "e")) with { Time = "2 jam" },
        Sketch.Row("e", Sketch.Close("tutup"), Sketch.Close("tolak", ClosureKind.Unsolvable)) with { Time = "30 menit" });

    [Fact]
    public void The_longest_and_the_shortest_path_are_told_row_by_row_and_the_requesters_time_is_his_own()
    {
        var report = Report(_branches);

        report.Longest!.Told.Should().Equal("baris a kirim", "baris b ya", "baris c perlu", "baris d selesai", "baris e tutup");
        report.Longest.Words.Should().Be("4 hari kerja 2 jam 30 menit");
        report.Shortest!.Told.Should().Equal("baris a kirim", "baris b tidak", "baris e tutup");
        report.Shortest.Words.Should().Be("1 hari kerja 30 menit");
    }

    [Theory]
    [InlineData("5 hari", PromiseVerdict.Kept)]
    [InlineData("4 hari", PromiseVerdict.BrokenAtLongest)]
    [InlineData("1 hari", PromiseVerdict.BrokenAlways)]
    [InlineData("1 minggu", PromiseVerdict.Kept)]
    [InlineData("10 jam", PromiseVerdict.BrokenAtLongest)]
    public void A_promise_is_held_against_both(string promise, PromiseVerdict verdict)
    {
        Report(_branches with { TicketTime = promise }).Promises.Should().ContainSingle().Which.Verdict.Should().Be(verdict);
    }

    [Fact]
    public void Hours_take_more_of_the_short_days_of_Ramadan()
    {
        var sop = Line("7 jam", "7 jam") with { TicketTime = "2 hari" };

        var promise = Report(sop).Promises.Should().ContainSingle().Subject;

        (promise.Verdict, promise.Longest.Day.Name).Should().Be((PromiseVerdict.BrokenAlways, "Ramadan"));
        Report(sop, days: [DayLengths.OfTheDecree[0]]).Promises[0].Verdict.Should().Be(PromiseVerdict.Kept, "14 of 15 hours are used on ordinary days");
    }

    [Fact]
    public void A_calendar_tells_the_lengths_its_days_have()
    {
        DayLengths.Of(Offices.National).Select(day => day.Length.TotalMinutes).Should().Equal(450, 390);
    }

    [Fact]
    public void Of_a_range_the_longest_takes_the_upper_and_the_shortest_the_lower_bound()
    {
        var report = Report(Line("1 – 3 hari", "1 minggu - 1 bulan"));

        (report.Longest!.Words, report.Shortest!.Words).Should().Be(("24 hari kerja", "6 hari kerja"));
    }

    [Fact]
    public void Rows_side_by_side_take_as_long_as_the_slowest()
    {
        var report = Report(Sketch.Sop(
            Sketch.Filing("1", "2", "3"),
            Sketch.Row("2", Sketch.Go("jadi", "4")) with { Time = "1 hari" },
            Sketch.Row("3", Sketch.Go("jadi", "4")) with { Time = "2 hari" },
            Sketch.Row("4", Sketch.Close("tutup")).Joining(["2"], ["3"]) with { Time = "1 hari" }));

        (report.Longest!.Words, report.Shortest!.Words).Should().Be(("3 hari kerja", "3 hari kerja"));
        report.Shortest.Told.Should().Contain("baris 3 jadi").And.NotContain("baris 2 jadi");
    }

    [Fact]
    public void What_follows_after_the_request_is_resolved_is_not_promised()
    {
        var sop = Sketch.Sop(
            Sketch.Filing("1", "2"),
            Sketch.Row("2", Sketch.Go("jadi", "3") with { Milestones = [Milestone.Resolved] }, Sketch.Close("tolak", ClosureKind.RejectedOutOfScope)) with { Time = "2 hari" },
            Sketch.Row("3", Sketch.Close("tutup") with { Milestones = [] }) with { Time = "9 hari" }) with
        { TicketTime = "2 hari" };

        Report(sop).Promises[0].Verdict.Should().Be(PromiseVerdict.Kept);
        Report(sop).Longest!.Words.Should().Be("11 hari kerja");
    }

    [Fact]
    public void A_row_by_topic_is_bound_by_the_promise_and_the_others_must_leave_it_room()
    {
        var sop = Line("2 hari", "Sesuai SLA topik aduan") with { Intake = new IntakeRules { Topics = true } };
        CatalogueTopic[] topics = [Topic("cepat", "1 hari"), Topic("lambat", "1 minggu")];

        Report(sop, topics).Promises.Select(promise => (promise.Of, promise.Verdict)).Should().Equal(("cepat", PromiseVerdict.BrokenAlways), ("lambat", PromiseVerdict.Kept));
        Report(sop with { TopicClock = ClockScope.Step }, topics).Promises.Should().BeEmpty("each row has its own clock and the whole promises nothing");
        Report(sop with { TopicClock = ClockScope.Step }, topics).Longest!.Words.Should().Be("7 hari kerja");
    }

    [Fact]
    public void A_row_by_class_takes_what_its_classes_say()
    {
        var sop = Line("Lihat keterangan.") with
        {
            Classes = [new DurationClass { Id = "pendek", Label = "Pendek", Range = "1 – 3 hari" }, new DurationClass { Id = "sedang", Label = "Sedang", Range = "3 – 7 hari" }],
        };

        (Report(sop).Longest!.Words, Report(sop).Shortest!.Words).Should().Be(("7 hari kerja", "1 hari kerja"));
        Report(sop, [Topic("reset", "1 hari") with { Class = "pendek" }]).Longest!.Words.Should().Be("3 hari kerja");
    }

    [Fact]
    public void A_phase_is_one_stay_in_it()
    {
        var sop = Sketch.Sop(
            Sketch.Filing("1", "2"),
            Sketch.Row("2", Sketch.Go("ya", "3")) with { Phase = Phase.Triage, Time = "1 hari" },
            Sketch.Row("3", Sketch.Go("ya", "4")) with { Time = "2 hari" },
            Sketch.Row("4", Sketch.Go("ya", "5")) with { Time = "2 hari" },
            Sketch.Row("5", Sketch.Close("tutup")) with { Phase = Phase.Close, Time = "1 hari" }) with
        { PhaseTimes = [new PhaseTime(Phase.Work, "3 hari"), new PhaseTime(Phase.Triage, "1 hari")] };

        var promises = Report(sop).Promises;

        promises.Select(promise => (promise.Of, promise.Verdict)).Should().Equal(("Work", PromiseVerdict.BrokenAlways), ("Triage", PromiseVerdict.Kept));
        promises[0].Longest.Told.Should().Equal("baris 3 ya", "baris 4 ya");
    }

    [Fact]
    public void The_checks_warn_and_name_the_path()
    {
        var finding = SopChecks.Run(_branches with { TicketTime = "4 hari" }).Single(finding => finding.Code == "promise-too-short");

        (finding.Severity, finding.Place, finding.Cell).Should().Be((FindingSeverity.Warning, "ticketTime", "Waktu tiket"));
        finding.Harm.Should().Be("Waktu tiket 4 hari kerja, sedangkan jalur terlama (baris a kirim – baris b ya – baris c perlu – baris d selesai – baris e tutup) butuh "
            + "4 hari kerja 2 jam 30 menit pada jam kerja Ramadan; janji itu dapat terlewati tanpa satu baris pun terlambat.");
        finding.Fix.Should().EndWith("yang terlama baris c (3 hari).");
        finding.Path.Should().HaveCount(5);
        SopChecks.Run(_branches with { TicketTime = "1 hari" }).Should().ContainSingle(finding => finding.Code == "promise-out-of-reach");
        SopChecks.Run(_branches with { TicketTime = "5 hari" }).Should().NotContain(finding => finding.Code.StartsWith("promise-", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_topics_the_worst_is_told_once()
    {
        var sop = Line("2 hari", "Sesuai SLA topik aduan") with { Intake = new IntakeRules { Topics = true } };
        var around = new Surroundings { Topics = [Topic("a", "1 hari"), Topic("b", "1 jam"), Topic("c", "9 hari")] };

        SopChecks.Run(sop, null, around).Where(finding => finding.Code == "promise-out-of-reach").Should().ContainSingle()
            .Which.Harm.Should().StartWith("Topik \"b\" 1 jam").And.EndWith("Demikian pula 1 topik lain.");
    }

    private static CatalogueTopic Topic(string id, string time) => new() { Id = id, Label = id, Sop = "contoh", Time = TimeText.Read(time) };

    /// <summary>A filing, then rows one after another with these times.</summary>
    private static SopRevision Line(params string[] times) => Sketch.Sop(
    [
        Sketch.Filing("lapor", "r0"),
        .. times.Select((time, index) => Sketch.Row($"r{index}", index == times.Length - 1 ? Sketch.Close("tutup") : Sketch.Go("selesai", $"r{index + 1}")) with { Time = time }),
    ]);

    private static FeasibilityReport Report(SopRevision sop, IReadOnlyList<CatalogueTopic>? topics = null, IReadOnlyList<DayLength>? days = null) =>
        TimeFeasibility.Of(sop, topics ?? [], days ?? DayLengths.OfTheDecree);
}
