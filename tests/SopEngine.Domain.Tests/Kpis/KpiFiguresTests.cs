using SopEngine.Domain.Calendars;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Tests.Kpis;

/// <summary>Figures over few facts that can be counted by hand: November 2026 in an office that works from 07.30 to 16.00 with an hour of rest.</summary>
public sealed class KpiFiguresTests
{
    private const long Minute = 60_000;
    private static readonly TenantId _tenant = new("uji");
    private static readonly KpiPeriod _november = new(At(1, 0, 0), At(30, 24, 0), At(30, 24, 0));

    [Fact]
    public void A_visit_counts_on_the_day_it_was_due_and_equality_is_in_time()
    {
        var source = Source(steps:
        [
            Step(1, due: At(23, 16, 0), end: At(23, 16, 0), StepSla.Met),
            Step(2, due: At(24, 10, 20), end: At(24, 10, 30), StepSla.Missed),
            Step(3, due: At(24, 9, 0), end: null, StepSla.Pending),
            Step(4, due: At(30, 24, 0).AddDays(1), end: At(25, 9, 0), StepSla.Met), // due in December
            Step(5, due: null, end: null, StepSla.Pending) with { PausedSince = At(24, 8, 0) },
        ]);

        var promises = KpiFigures.Of(source, _november).Promises;

        promises.Steps.Should().Be(new Share(1, 3));
        promises.Steps.Percent.Should().Be(33.3m);
        promises.StepsByPhase.Should().ContainSingle().Which.Should().Be(new KeyValuePair<Phase, Share>(Phase.Work, new Share(1, 3)));
        promises.LateSteps.Should().Be(2);
    }

    [Fact]
    public void Lateness_adds_up_over_periods_and_a_pause_costs_nothing()
    {
        var step = Step(1, due: At(23, 15, 0), end: At(25, 8, 30), StepSla.Missed) with { MissedAt = At(23, 15, 0) };
        var pause = new PauseFact { Tenant = _tenant, Ticket = "U-1", Item = 1, Ordinal = 1, From = At(24, 8, 0), To = At(24, 9, 0) };
        var source = Source(steps: [step], pauses: [pause]);
        long Of(int from, int to) => KpiFigures.Of(source, new KpiPeriod(At(from, 0, 0), At(to, 0, 0), At(30, 0, 0))).Promises.LateMs;

        Of(23, 24).Should().Be(60 * Minute);
        Of(24, 25).Should().Be((450 - 60) * Minute);
        Of(25, 26).Should().Be(60 * Minute);
        Of(23, 26).Should().Be(Of(23, 24) + Of(24, 25) + Of(25, 26));
    }

    [Fact]
    public void A_ticket_whose_time_ran_out_counts_once_and_in_the_month_it_ran_out()
    {
        var open = Ticket("U-1") with { Sla = StepSla.Pending, AllowanceEndsAt = At(20, 9, 0) };
        var late = open with { Sla = StepSla.Missed, SlaAt = At(20, 9, 0), ResolvedAt = At(30, 24, 0).AddDays(3), FirstResolvedAt = At(30, 24, 0).AddDays(3), AllowanceEndsAt = null };
        var december = new KpiPeriod(_november.To, _november.To.AddDays(31), _november.To.AddDays(31));

        KpiFigures.Of(Source(tickets: [open]), _november).Promises.Resolution.Should().Be(new Share(0, 1));
        KpiFigures.Of(Source(tickets: [late]), _november).Promises.Resolution.Should().Be(new Share(0, 1));
        KpiFigures.Of(Source(tickets: [late]), december).Promises.Resolution.Should().Be(new Share(0, 0), "it was counted when its time ran out");
    }

    [Theory]
    [InlineData(ClosureKind.Withdrawn)]
    [InlineData(ClosureKind.Duplicate)]
    [InlineData(ClosureKind.RejectedOutOfScope)]
    [InlineData(ClosureKind.AutoClosedIncomplete)]
    [InlineData(ClosureKind.AutoClosedNoResponse)]
    public void What_the_provider_cannot_be_judged_by_is_left_out(ClosureKind closure)
    {
        var ticket = Ticket("U-1") with { Sla = StepSla.Met, SlaAt = At(20, 9, 0), ClosedAt = At(20, 9, 0), ClosingSla = StepSla.Met, Closure = closure };

        var promises = KpiFigures.Of(Source(tickets: [ticket]), _november).Promises;

        promises.Resolution.Whole.Should().Be(0);
        promises.Closing.Whole.Should().Be(closure == ClosureKind.RejectedOutOfScope ? 1 : 0, "a rejection has a shorter way of its own");
    }

    [Fact]
    public void What_an_sop_cannot_do_is_null_and_not_0()
    {
        var ticket = Ticket("U-1") with { FirstResolvedAt = At(20, 9, 0), FirstTriagedAt = At(19, 9, 0) };

        var plain = KpiFigures.Of(Source(tickets: [ticket], traits: new SopTraits(false, false, false, false, false, new HashSet<Phase>())), _november);
        var rich = KpiFigures.Of(Source(tickets: [ticket]), _november);

        (plain.Flow.Escalated, plain.Flow.FirstLevel, plain.Flow.Reopened, plain.Flow.Reopenings, plain.Flow.Returned, plain.Flow.Rejected, plain.Times.Confirmed)
            .Should().Be((null, null, null, null, null, null, null));
        (rich.Flow.Escalated, rich.Flow.FirstLevel, rich.Flow.Reopened, rich.Flow.Reopenings, rich.Flow.Returned)
            .Should().Be((new Share(0, 1), new Share(1, 1), new Share(0, 1), 0, new Share(0, 1)));
    }

    [Fact]
    public void What_came_after_the_telling_is_not_known()
    {
        var ticket = Ticket("U-1") with { FirstResolvedAt = At(20, 9, 0), FirstReopenedAt = At(28, 9, 0), Reopenings = 1 };

        KpiFigures.Of(Source(tickets: [ticket]), _november with { AsAt = At(25, 0, 0) }).Flow.Reopened.Should().Be(new Share(0, 1));
        KpiFigures.Of(Source(tickets: [ticket]), _november).Flow.Reopened.Should().Be(new Share(1, 1));
    }

    [Fact]
    public void The_backlog_has_three_piles_and_an_age_in_working_time()
    {
        var steps = new[]
        {
            Step(1, due: null, end: null, StepSla.None) with { Ticket = "U-1", ActiveAt = At(23, 7, 30) },
            Step(1, due: null, end: null, StepSla.None) with { Ticket = "U-2", ActiveAt = At(23, 7, 30), Owner = OwnerSide.Requester, Phase = Phase.Triage },
            Step(1, due: null, end: At(23, 9, 0), StepSla.None) with { Ticket = "U-3", ActiveAt = At(23, 7, 30), Resolved = true },
            Step(2, due: null, end: null, StepSla.None) with { Ticket = "U-3", ActiveAt = At(23, 9, 0), Phase = Phase.Confirm, Owner = OwnerSide.Requester },
        };
        var tickets = new[] { "U-1", "U-2", "U-3" }.Select(number => Ticket(number) with { SubmittedAt = At(23, 7, 30) }).ToList();

        var backlog = BacklogFigures.Of(Source(tickets, steps), At(25, 7, 30));

        (backlog.Provider, backlog.Requester, backlog.Resolved).Should().Be((1, 1, 1));
        backlog.Age.MedianMs.Should().Be(2 * 450 * Minute);
        backlog.Bands.Should().Equal(0, 2, 0, 0, 0);
        BacklogFigures.Of(Source(tickets, steps), At(23, 7, 0)).Provider.Should().Be(0, "nothing had been filed");
    }

    [Fact]
    public void Surveys_and_single_marks_are_never_counted_together()
    {
        RatingFact Given(int questions, int score) => new() { Tenant = _tenant, Ticket = $"U-{score}", At = At(20, 9, 0), Questions = questions, Score = score };

        KpiFigures.Of(Source(ratings: [Given(9, 36), Given(9, 27), Given(1, 2)]), _november).Ratings.Should().Be(new RatingFigures(87.5m, 2, 50, 1));
    }

    private static DateTime At(int day, int hour, int minute) => new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day - 1).AddHours(hour - 7).AddMinutes(minute);

    private static TicketFact Ticket(string number) => new() { Tenant = _tenant, Ticket = number, Sop = "meja", Revision = 1, OpenedAt = At(18, 9, 0), SubmittedAt = At(18, 9, 0), Units = 1 };

    private static StepFact Step(int ordinal, DateTime? due, DateTime? end, StepSla sla) => new()
    {
        Tenant = _tenant,
        Ticket = "U-1",
        Ordinal = ordinal,
        Sop = "meja",
        Revision = 1,
        Phase = Phase.Work,
        ActiveAt = At(18, 9, 0),
        EndedAt = end,
        DueAt = due,
        Sla = sla,
        MissedAt = sla == StepSla.Missed ? due : null,
        Calendar = "kantor@1",
        State = end is null ? WorkItemState.Open : WorkItemState.Done,
    };

    private static KpiSource Source(
        IReadOnlyList<TicketFact>? tickets = null, IReadOnlyList<StepFact>? steps = null, IReadOnlyList<PauseFact>? pauses = null, IReadOnlyList<RatingFact>? ratings = null, SopTraits? traits = null) =>
        new(
            tickets ?? [],
            steps ?? [],
            pauses ?? [],
            ratings ?? [],
            new Dictionary<(string, int), SopTraits> { [("meja", 1)] = traits ?? new SopTraits(true, true, true, true, true, new HashSet<Phase> { Phase.Work }) },
            new CalendarSet(Offices.National));
}
