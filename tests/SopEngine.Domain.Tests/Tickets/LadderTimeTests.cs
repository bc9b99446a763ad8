using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

/// <summary>When the alarms of a ladder speak: once each, never early, and in working hours unless the office never closes.</summary>
public sealed class LadderTimeTests
{
    private const string ByTopic = "Sesuai SLA topik aduan";

    [Fact]
    public void A_rung_that_a_shorter_target_makes_past_rings_at_once_and_once()
    {
        var desk = new Desk(Climbing(ByTopic), Topic("lama", "4 jam"), Topic("singkat", "1 jam")) { Now = Wib("2026-11-23 08:00") }.File(topic: "lama");
        Rungs(desk).Should().Equal("2026-11-23 10:00", "2026-11-23 12:00");
        desk.Now = Wib("2026-11-23 10:00");
        desk.Elapse(AlarmKind.Rung);

        desk.Now = Wib("2026-11-23 10:30");
        desk.Do(Desk.Staf, new TicketCommand.Reclassify("Salah topik", "singkat"));

        Rungs(desk).Should().Equal(["2026-11-23 09:00"], "the first rung has rung already");
        desk.Elapse(AlarmKind.Rung);
        desk.Now.Wib().Should().Be("2026-11-23 10:30");
        desk.Do(Desk.Staf, new TicketCommand.Comment("Masih dikerjakan", true));
        Rungs(desk).Should().BeEmpty();
        desk.History.Where(entry => entry.Kind == HistoryKind.LadderClimbed).Select(entry => entry.Ground).Should().Equal("50%", "100%");
    }

    [Fact]
    public void Rungs_follow_a_longer_target()
    {
        var desk = new Desk(Climbing(ByTopic), Topic("lama", "4 jam"), Topic("singkat", "1 jam")) { Now = Wib("2026-11-23 08:00") }.File(topic: "singkat");
        var before = desk.State.Alarms.Values.First(alarm => alarm.Kind == AlarmKind.Rung);

        desk.Do(Desk.Staf, new TicketCommand.Reclassify("Salah topik", "lama"));

        Rungs(desk).Should().Equal("2026-11-23 10:00", "2026-11-23 12:00");
        desk.Now = Wib("2026-11-23 09:00");
        desk.Refused(Actor.System, new TicketCommand.AlarmElapsed(before.Ordinal)).Code.Should().Be("alarm-void");
    }

    [Theory]
    [InlineData(false, "2026-11-24 07:30 2026-11-24 08:00")]
    [InlineData(true, "2026-11-23 20:00 2026-11-24 08:00")]
    public void A_rung_whose_time_comes_at_night_speaks_at_the_next_opening_unless_the_office_never_closes(bool always, string rungs)
    {
        var sop = Climbing("24 jam", TimeReading.CalendarElapsed);
        var desk = new Desk(sop) { Calendar = always ? Always() : Offices.Plain, Now = Wib("2026-11-23 08:00") }.File();

        string.Join(' ', Rungs(desk)).Should().Be(rungs);
        desk.Elapse(AlarmKind.Rung);

        desk.Now.Wib().Should().Be(rungs[..16]);
    }

    [Fact]
    public void An_alarm_that_is_found_late_at_night_waits_for_the_opening()
    {
        var desk = new Desk(Climbing("120 menit")) { Now = Wib("2026-11-23 08:00") }.File();
        var alarm = desk.State.Alarms.Values.Where(known => known.Kind == AlarmKind.Rung).MinBy(known => known.DueAt)!;
        var elapsed = new TicketCommand.AlarmElapsed(alarm.Ordinal);

        desk.Now = Wib("2026-11-23 20:00");
        desk.Refused(Actor.System, elapsed).Should().BeEquivalentTo(new { Code = "alarm-quiet", Until = Wib("2026-11-24 07:30") });
        desk.Now = Wib("2026-11-24 07:29");
        desk.Refused(Actor.System, elapsed).Code.Should().Be("alarm-quiet");
        desk.Now = Wib("2026-11-24 07:30");
        desk.Do(Actor.System, elapsed);

        desk.History[^1].Kind.Should().Be(HistoryKind.LadderClimbed);
    }

    [Fact]
    public void An_alarm_set_for_the_last_minute_of_the_day_still_speaks_a_little_late()
    {
        var desk = new Desk(Climbing("60 menit")) { Now = Wib("2026-11-23 15:29") }.File();
        desk.State.Alarms.Values.Min(alarm => alarm.DueAt).Wib().Should().Be("2026-11-23 15:59");

        desk.Now = Wib("2026-11-23 16:10");
        desk.Elapse(AlarmKind.Rung);

        desk.History[^1].Kind.Should().Be(HistoryKind.LadderClimbed);
    }

    [Fact]
    public void At_three_quarters_of_a_topics_time_escalating_is_proposed_once()
    {
        var sop = Sop(
            Lapor("kerja"),
            Row("kerja", "staf", Phase.Work, ByTopic, Close("selesai"), Go("naik", "lanjut") with { ProposedAtRisk = true }),
            Row("lanjut", "kabid", Phase.Work, ByTopic, Close("beres")));
        var desk = new Desk(sop, Topic("wifi", "4 jam")) { Now = Wib("2026-11-23 08:00") }.File(topic: "wifi");

        desk.Elapse(AlarmKind.Proposal);

        desk.Now.Wib().Should().Be("2026-11-23 11:00");
        desk.History[^1].Should().BeEquivalentTo(new { Kind = HistoryKind.EscalationProposed, Public = false });
        desk.Effects.OfType<Effect.Message>().Should().ContainSingle(told => told.Template == "usul-eskalasi");
        desk.Complete(Desk.Staf, "kerja", "naik");
        desk.State.Alarms.Values.Should().NotContain(alarm => alarm.Kind == AlarmKind.Proposal, "it was proposed already");
    }

    private static SopRevision Climbing(string time, TimeReading? reading = null) => Sop(
        Lapor("kerja"),
        Row("kerja", "staf", Phase.Work, time, Close("selesai")) with
        {
            Reading = reading,
            Ladder = [new LadderRung { At = 50, Do = LadderAct.Remind, To = ["lane:staf"] }, new LadderRung { At = 100, Do = LadderAct.Remind, To = ["role:kabid"] }],
        });

    private static CatalogueTopic Topic(string id, string time) => new() { Id = id, Label = id, Sop = "uji", Time = TimeText.Read(time) };

    private static IEnumerable<string> Rungs(Desk desk) =>
        desk.State.Alarms.Values.Where(alarm => alarm.Kind == AlarmKind.Rung).Select(alarm => alarm.DueAt.Wib()).Order();

    private static WorkingCalendar Always() =>
        Offices.Compile(Offices.WithoutHolidays with { Calendars = [Offices.Office("siaga", WorkingWeek.Always) with { AlwaysOpen = true, Observes = [] }] }, version: "siaga@1");

    private static DateTime Wib(string local) => Instants.Wib(local);
}
