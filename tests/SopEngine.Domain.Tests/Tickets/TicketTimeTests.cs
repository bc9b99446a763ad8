using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

/// <summary>Clocks beside those of the rows: of the whole ticket, of a phase, of the nation; and why they stand.</summary>
public sealed class TicketTimeTests
{
    private static readonly SopRevision _sop = Sop(
        Lapor("kerja"),
        Row("kerja", "staf", Phase.Work, "90 menit", Go("jadi", "setuju") with { Milestones = [Milestone.Resolved] }, Go("tanya", "jawab"), Go("periksa", "periksa")),
        Row("jawab", "pelapor", Phase.Work, "", Go("jawab", "kerja")),
        Row("periksa", "kabid", Phase.Escalate, "", Go("kembali", "kerja")),
        Row("setuju", "pelapor", Phase.Confirm, "", Close("ya"), Go("belum", "kerja") with { Reopens = true })) with
    {
        TicketTime = "120 menit",
        PhaseTimes = [new PhaseTime(Phase.Work, "100 menit")],
    };

    [Fact]
    public void The_whole_ticket_has_a_clock_from_its_filing_until_it_is_resolved()
    {
        var desk = At(new Desk(_sop), "08:00").File();
        Clock(desk, ClockKind.Ticket).Should().BeEquivalentTo(new { Owner = OwnerSide.Provider, StartedAt = Today("08:00"), DueAt = Today("10:00") });

        At(desk, "09:00").Complete(Desk.Staf, "kerja", "tanya");
        Clock(desk, ClockKind.Ticket).Should().BeEquivalentTo(new { State = ClockState.Paused, PauseReason = PauseReasons.Requester, Used = TimeSpan.FromHours(1) });
        At(desk, "10:00").Complete(Desk.Pelapor, "jawab", "jawab");
        Clock(desk, ClockKind.Ticket).DueAt.Should().Be(Today("11:00"), "the hour used stays used and the requester's hour is not counted");

        At(desk, "10:30").Complete(Desk.Staf, "kerja", "jadi");
        desk.State.Clocks.Values.Should().NotContain(clock => clock.Kind == ClockKind.Ticket);
        Last(desk, ClockKind.Ticket).Should().BeEquivalentTo(new { State = ClockState.Stopped, StoppedAt = Today("10:30"), DueAt = Today("11:00") });
    }

    [Fact]
    public void A_ticket_that_is_not_resolved_after_all_has_its_time_anew()
    {
        var desk = At(new Desk(_sop), "08:00").File();
        At(desk, "09:00").Complete(Desk.Staf, "kerja", "jadi");

        At(desk, "10:40").Complete(Desk.Pelapor, "setuju", "belum");

        Clock(desk, ClockKind.Ticket).Should().BeEquivalentTo(new { StartedAt = Today("10:40"), DueAt = Today("13:40") }, "noon to one is a break");
    }

    [Fact]
    public void A_phase_has_a_clock_for_each_stay_that_stands_while_the_requester_has_it()
    {
        var desk = At(new Desk(_sop), "08:00").File();
        Clock(desk, ClockKind.Phase).Should().BeEquivalentTo(new { Of = "Work", StartedAt = Today("08:00"), DueAt = Today("09:40") });

        At(desk, "08:30").Complete(Desk.Staf, "kerja", "tanya");
        Clock(desk, ClockKind.Phase).State.Should().Be(ClockState.Paused);
        At(desk, "09:30").Complete(Desk.Pelapor, "jawab", "jawab");
        Clock(desk, ClockKind.Phase).DueAt.Should().Be(Today("10:40"));

        At(desk, "10:00").Complete(Desk.Staf, "kerja", "periksa");
        desk.State.Clocks.Values.Should().NotContain(clock => clock.Kind == ClockKind.Phase, "the phase has been left");
        Last(desk, ClockKind.Phase).Should().BeEquivalentTo(new { StoppedAt = Today("10:00"), State = ClockState.Stopped });
        At(desk, "10:10").Complete(Desk.Kabid, "periksa", "kembali");
        Clock(desk, ClockKind.Phase).Should().BeEquivalentTo(new { StartedAt = Today("10:10"), DueAt = Today("11:50") }, "each stay is counted by itself");
    }

    [Fact]
    public void The_nations_targets_run_beside_the_regions_own_and_do_not_stand_for_its_pauses()
    {
        var desk = At(new Desk(_sop)
        {
            National =
            [
                new NationalTarget("tindak-lanjut", "Tindak lanjut", "5 hari", TicketMoment.Submitted, TicketMoment.FirstResponse),
                new NationalTarget("selesai", "Selesai", "10 hari", TicketMoment.Submitted, TicketMoment.Resolved),
            ],
        }, "08:00").File();
        National(desk).Should().Equal("selesai 2026-12-07 16:00 Running", "tindak-lanjut 2026-11-30 16:00 Running");

        At(desk, "09:00").Do(Desk.Staf, new TicketCommand.Claim(desk.Item("kerja").Ordinal));
        National(desk).Should().Equal("selesai 2026-12-07 16:00 Running");
        Last(desk, ClockKind.National).Should().BeEquivalentTo(new { Of = "tindak-lanjut", StoppedAt = Today("09:00") });
        At(desk, "09:30").Do(Desk.Staf, new TicketCommand.Pause("Menunggu alat", Cause: "suku-cadang"));
        Clock(desk, ClockKind.Ticket).State.Should().Be(ClockState.Paused);
        National(desk).Should().Equal("selesai 2026-12-07 16:00 Running");

        At(desk, "10:30").Do(Desk.Staf, new TicketCommand.Resume());
        desk.Complete(Desk.Staf, "kerja", "jadi");
        National(desk).Should().BeEmpty();
        At(desk, "11:00").Do(Desk.Staf, new TicketCommand.Comment("Sudah", true));
        National(desk).Should().BeEmpty("what was met is not begun again");
    }

    [Theory]
    [InlineData("suku-cadang", "menunggu suku cadang")]
    [InlineData("kahar", "keadaan kahar")]
    [InlineData(null, "ditunda")]
    public void All_clocks_of_the_provider_stand_for_the_cause_that_was_named(string? cause, string words)
    {
        var desk = At(new Desk(_sop), "08:00").File();

        At(desk, "08:20").Do(Desk.Staf, new TicketCommand.Pause("Router Pak Budi rusak", "pemasok", Cause: cause));

        desk.State.Clocks.Values.Should().HaveCount(3).And.OnlyContain(clock => clock.State == ClockState.Paused && clock.PauseReason == words && clock.Awaiting == "pemasok");
        At(desk, "09:20").Do(Desk.Staf, new TicketCommand.Resume());
        desk.State.Clocks.Values.Select(clock => clock.DueAt!.Value).Order().Should().Equal(Today("10:30"), Today("10:40"), Today("11:00"));
    }

    [Fact]
    public void A_cause_that_nobody_knows_is_refused_with_those_that_are()
    {
        var desk = At(new Desk(_sop), "08:00").File();

        var problem = desk.Refused(Desk.Staf, new TicketCommand.Pause("Menunggu", Cause: "malas"));

        problem.Errors.Single().Should().BeEquivalentTo(new { Field = "cause", Code = "unknown" });
        problem.Errors.Single().Message.Should().Contain("suku-cadang").And.Contain("kahar");
        desk.State.Clocks.Values.Should().OnlyContain(clock => clock.State == ClockState.Running);
    }

    [Fact]
    public void The_clock_of_a_topic_stands_when_all_work_of_the_provider_does()
    {
        var sop = Sop(Lapor("kerja"), Row("kerja", "staf", Phase.Work, "Sesuai SLA topik aduan", Close("selesai")));
        var desk = At(new Desk(sop, new CatalogueTopic { Id = "wifi", Label = "WiFi", Sop = "uji", Time = TimeText.Read("4 jam") }), "08:00").File(topic: "wifi");

        At(desk, "09:00").Do(Desk.Staf, new TicketCommand.Pause("Menunggu jadwal", Cause: "jadwal"));

        Clock(desk, ClockKind.Ticket).Should().BeEquivalentTo(new { State = ClockState.Paused, PauseReason = "menunggu jadwal yang disepakati", DueAt = (DateTime?)null });
        At(desk, "10:00").Do(Desk.Staf, new TicketCommand.Resume());
        Clock(desk, ClockKind.Ticket).DueAt.Should().Be(Today("14:00"));
    }

    private static Desk At(Desk desk, string time)
    {
        desk.Now = Today(time);
        return desk;
    }

    private static DateTime Today(string time) => Instants.Wib($"2026-11-23 {time}");

    private static Clock Clock(Desk desk, ClockKind kind) => desk.State.Clocks.Values.Single(clock => clock.Kind == kind);

    /// <summary>As the history has it last: the state lets go of clocks that have stopped.</summary>
    private static Clock Last(Desk desk, ClockKind kind) =>
        desk.History.SelectMany(entry => entry.Changes).OfType<StateChange.ClockSet>().Last(change => change.Clock.Kind == kind).Clock;

    private static IEnumerable<string> National(Desk desk) => desk.State.Clocks.Values
        .Where(clock => clock.Kind == ClockKind.National).OrderBy(clock => clock.Of).Select(clock => $"{clock.Of} {clock.DueAt!.Value.Wib()} {clock.State}");
}
