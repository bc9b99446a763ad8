using SopEngine.Domain.Calendars;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Kpis;

/// <summary>Who is counted where it is easily got wrong.</summary>
public sealed class KpiCohortTests
{
    private const long Minute = 60_000;
    private static readonly TenantId _tenant = new("uji");
    private static readonly SopRevision _sop = Sop(
        Lapor("bantu"),
        Row("bantu", "staf", Phase.Work, "1 jam", Go("naik", "putus") with { Escalates = true }, Close("selesai")),
        Row("putus", "kabid", Phase.Escalate, "1 jam", Back("turun", "bantu"), Go("lagi", "akhir") with { Escalates = true }),
        Row("akhir", "kabid", Phase.Work, "1 jam", Close("tutup"), Go("ulang", "bantu") with { Reopens = true }));

    private static readonly KpiPeriod _november = new(At(1, 0), At(30, 24), At(30, 24));

    [Fact]
    public void A_ticket_that_is_escalated_to_a_level_twice_has_reached_it_and_no_higher_one()
    {
        var traits = SopTraits.Of(_sop);
        StepFact[] steps = [Step(1, "bantu", "naik"), Step(2, "putus", "turun") with { Escalated = false }, Step(3, "bantu", "naik")];

        traits.Levels.Should().BeEquivalentTo(new Dictionary<(string, string), int> { [("bantu", "naik")] = 2, [("putus", "lagi")] = 3 });
        Told(Ticket() with { Escalations = 2 }, steps).Flow.Levels.Should().Equal(new Dictionary<int, int> { [2] = 1 });
        Told(Ticket() with { Escalations = 3 }, [.. steps, Step(4, "putus", "lagi")]).Flow.Levels.Should().Equal(new Dictionary<int, int> { [3] = 1 });
        Told(Ticket(), []).Flow.Levels.Should().Equal(new Dictionary<int, int> { [1] = 1 });
    }

    [Fact]
    public void What_came_back_and_was_closed_by_silence_later_has_come_back()
    {
        var ticket = Ticket() with { FirstReturnedAt = At(10, 9), LastReturnedAt = At(10, 9), Returns = 1, ClosedAt = At(25, 9), Closure = ClosureKind.AutoClosedNoResponse };
        var traits = new SopTraits(false, false, true, false, false, new HashSet<Phase>());
        var back = Step(2, "bantu", "selesai") with { ActiveAt = At(12, 9) };

        Told(ticket, [back with { ActiveAt = At(9, 9) }], traits).Flow.NeverBack.Should().Be(new Share(1, 1));
        Told(ticket, [back], traits).Flow.NeverBack.Should().Be(new Share(0, 1));
        Told(ticket with { ClosedAt = null, Closure = null, LastReturnedAt = At(-5, 9), Status = TicketStatus.Waiting }, [back with { ActiveAt = At(-3, 9) }], traits).Flow.NeverBack
            .Should().Be(new Share(0, 1), "it waits for something else");
    }

    [Fact]
    public void What_is_open_and_over_its_time_has_its_part_in_what_was_allowed()
    {
        var open = Ticket() with { Sla = StepSla.Pending, AllowanceEndsAt = At(20, 9), FirstResolvedAt = null };
        StepFact[] steps =
        [
            Step(1, "bantu", null) with { Allows = true, TargetMs = 60 * Minute }, Step(2, "putus", null) with { Allows = true, TargetMs = 30 * Minute },
            Step(3, "putus", null) with { TargetMs = 30 * Minute }, Step(4, "akhir", null) with { Allows = true, TargetMs = 30 * Minute, State = WorkItemState.Cancelled },
        ];

        Told(open, steps).Promises.AllowedMedianMs.Should().Be(90 * Minute);
        Told(open with { PromisedMs = 45 * Minute }, steps).Promises.AllowedMedianMs.Should().Be(45 * Minute);
    }

    [Fact]
    public void A_row_that_was_late_at_night_only_is_one_more_that_was_late_and_cost_nothing()
    {
        var night = Step(1, "bantu", "selesai") with { Sla = StepSla.Missed, DueAt = At(24, 16), MissedAt = At(24, 16), EndedAt = At(24, 20) };
        var day = night with { Ordinal = 2, DueAt = At(24, 15), MissedAt = At(24, 15) };

        var lines = Told(Ticket(), [night, day]).Lines().ToLookup(line => line.Kpi);

        lines["K10"].Single().Value.Should().Be(60 * Minute);
        (lines["K10b"].Single().Value, lines["K10b"].Single().Count).Should().Be((30 * Minute, 2));
    }

    [Fact]
    public void A_draft_is_nobodys_backlog()
    {
        var step = Step(1, "bantu", null) with { EndedAt = null };

        Told(Ticket() with { SubmittedAt = null, FirstResolvedAt = null }, [step]).Backlog.Provider.Should().Be(0);
        Told(Ticket() with { FirstResolvedAt = null }, [step]).Backlog.Provider.Should().Be(1);
    }

    [Fact]
    public void Reopenings_are_told_for_a_hundred_that_were_resolved()
    {
        var line = Told(Ticket() with { Reopenings = 3, FirstReopenedAt = At(21, 9) }, []).Lines().Single(line => line.Kpi == "K7b");

        line.Should().Be(new KpiLine("K7b", "", 300m, Count: 1, Part: 3, Whole: 1));
    }

    private static DateTime At(int day, int hour) => new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day - 1).AddHours(hour - 7);

    private static TicketFact Ticket() => new()
    {
        Tenant = _tenant,
        Ticket = "U-1",
        Sop = _sop.Sop,
        Revision = 1,
        OpenedAt = At(2, 9),
        SubmittedAt = At(2, 9),
        FirstTriagedAt = At(5, 9),
        FirstResolvedAt = At(20, 9),
    };

    private static StepFact Step(int ordinal, string row, string? outcome) => new()
    {
        Tenant = _tenant,
        Ticket = "U-1",
        Ordinal = ordinal,
        Step = row,
        Outcome = outcome,
        Escalated = outcome is "naik" or "lagi",
        Phase = Phase.Work,
        ActiveAt = At(3, 9),
        EndedAt = At(4, 9),
        Calendar = "kantor@1",
        State = WorkItemState.Done,
    };

    private static KpiFigures Told(TicketFact ticket, IReadOnlyList<StepFact> steps, SopTraits? traits = null) => KpiFigures.Of(
        new KpiSource([ticket], steps, [], [], new Dictionary<(string, int), SopTraits> { [(_sop.Sop, 1)] = traits ?? SopTraits.Of(_sop) }, new CalendarSet(Offices.National)), _november);
}
