using SopEngine.Domain.Calendars;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Kpis;

/// <summary>Where time goes within an SOP, and the tickets behind a figure, over facts that can be counted by hand.</summary>
public sealed class RowFiguresTests
{
    private const long Minute = 60_000;
    private static readonly TenantId _tenant = new("uji");
    private static readonly KpiPeriod _november = new(At(1, 0), At(31, 0), At(31, 0));

    // triage: two in time, an hour each; work: one late by an hour, one open and late since Tuesday 9.00; confirm: the requester's
    private static readonly IReadOnlyList<StepFact> _steps =
    [
        Step("U-1", 1, "periksa", Phase.Triage, At(23, 8), At(23, 9)) with { DueAt = At(23, 10), Sla = StepSla.Met, WorkingMs = 60 * Minute },
        Step("U-2", 1, "periksa", Phase.Triage, At(23, 9), At(23, 10)) with { DueAt = At(23, 10), Sla = StepSla.Met, WorkingMs = 60 * Minute },
        Step("U-1", 2, "kerjakan", Phase.Work, At(23, 9), At(23, 16)) with { DueAt = At(23, 15), MissedAt = At(23, 15), Sla = StepSla.Missed, WorkingMs = 360 * Minute },
        Step("U-2", 2, "kerjakan", Phase.Work, At(23, 10), null) with { DueAt = At(24, 9), Sla = StepSla.Pending },
        Step("U-1", 3, "konfirmasi", Phase.Confirm, At(23, 16), null) with { Owner = OwnerSide.Requester },
        Step("U-9", 1, "periksa", Phase.Triage, At(23, 8), At(23, 9)) with { Sop = "lain" },
    ];

    [Fact]
    public void A_row_says_what_it_took_and_what_is_left_there()
    {
        var rows = RowFigures.Of(Source(), _november with { AsAt = At(24, 11) }, "meja").ToDictionary(row => row.Step);

        rows.Keys.Should().BeEquivalentTo("periksa", "kerjakan", "konfirmasi");
        rows["periksa"].Should().Be(new RowFigures("periksa", OwnerSide.Provider, new Share(2, 2), new Spread(2, 60 * Minute, 60 * Minute, 60 * Minute), 120 * Minute, 0, 0, 0));
        rows["kerjakan"].Should().Be(new RowFigures("kerjakan", OwnerSide.Provider, new Share(0, 2), new Spread(1, 360 * Minute, 360 * Minute, 360 * Minute), 360 * Minute, (60 + 120) * Minute, 1, 1));
        (rows["konfirmasi"].Open, rows["konfirmasi"].OpenLate, rows["konfirmasi"].InTime.Percent).Should().Be((1, 0, null));
    }

    [Fact]
    public void The_bottleneck_is_where_rows_were_late_the_longest()
    {
        var found = Bottleneck.Of(RowFigures.Of(Source(), _november with { AsAt = At(24, 11) }, "meja"));

        (found.ByLateness, found.Row, found.LevelOf("kerjakan"), found.LevelOf("periksa"), found.LevelOf("konfirmasi")).Should().Be((true, "kerjakan", 2, 0, 0));
        found.Heat["kerjakan"].Percent.Should().Be(100m);
        found.Heat.Should().NotContainKey("konfirmasi", "the requester holds nobody up");
    }

    [Fact]
    public void While_nothing_is_late_it_is_where_most_time_went()
    {
        var found = Bottleneck.Of(RowFigures.Of(Source(_steps.Take(2).Append(_steps[2] with { DueAt = At(23, 16), MissedAt = null, Sla = StepSla.Met })), _november, "meja"));

        (found.ByLateness, found.Row, found.LevelOf("kerjakan"), found.LevelOf("periksa")).Should().Be((false, "kerjakan", 2, 1));
        Bottleneck.Of([]).Row.Should().BeNull();
    }

    [Fact]
    public void From_a_figure_one_gets_to_its_tickets()
    {
        var (source, period) = (Source(), _november with { AsAt = At(24, 11) });

        FigureCases.Of(source, period, "K1", "")!.Select(found => (found.Ticket.Ticket, found.Step!.Step)).Should().Equal(("U-2", "kerjakan"), ("U-1", "kerjakan"));
        FigureCases.Of(source, period, "K1", "triage").Should().BeEmpty();
        FigureCases.Of(source, period, "K9", "provider")!.Select(found => (found.Ticket.Ticket, found.Step!.Step)).Should().Equal(("U-2", "kerjakan"));
        FigureCases.Of(source, period, "K4", "").Should().BeNull("a median has no list");
    }

    [Fact]
    public void Lists_are_as_long_as_their_figures()
    {
        var (source, period) = (Source(), _november with { AsAt = At(24, 11) });
        var figures = KpiFigures.Of(source, period);

        FigureCases.Of(source, period, "K1", "")!.Should().HaveCount(figures.Promises.Steps.Whole - figures.Promises.Steps.Part);
        FigureCases.Of(source, period, "K9", "")!.Should().HaveCount(figures.Backlog.Provider + figures.Backlog.Requester + figures.Backlog.Resolved);
        FigureCases.Known.Should().OnlyContain(kpi => KpiCatalogue.Has(kpi));
    }

    private static DateTime At(int day, int hour) => new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day - 1).AddHours(hour - 7);

    private static StepFact Step(string ticket, int ordinal, string row, Phase phase, DateTime active, DateTime? end) => new()
    {
        Tenant = _tenant, Ticket = ticket, Ordinal = ordinal, Sop = "meja", Revision = 1, Step = row, Phase = phase, ActiveAt = active, EndedAt = end, Calendar = "kantor@1",
    };

    private static KpiSource Source(IEnumerable<StepFact>? steps = null) => new(
        [.. new[] { "U-1", "U-2" }.Select(ticket => new TicketFact { Tenant = _tenant, Ticket = ticket, Sop = "meja", Revision = 1, OpenedAt = At(23, 8), SubmittedAt = At(23, 8) })],
        [.. steps ?? _steps],
        [],
        [],
        new Dictionary<(string, int), SopTraits> { [("meja", 1)] = new(true, true, true, true, true, new HashSet<Phase> { Phase.Work }) },
        new CalendarSet(Offices.National));
}
