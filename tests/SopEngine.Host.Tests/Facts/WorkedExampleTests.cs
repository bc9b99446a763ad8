using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Facts;
using SopEngine.Application.Verify;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Host.Tests.Walks;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Facts;

/// <summary>A ticket of Banyuwangi whose figures can be checked by hand: one row late, the ticket as a whole in time to the second.</summary>
public sealed class WorkedExampleTests : IAsyncDisposable
{
    private const long Minute = 60_000;

    private readonly SopEngineHost _host = new();

    [Fact]
    public async Task One_row_late_and_the_ticket_in_time()
    {
        var number = await WalkAsync();
        await using var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));
        var ticket = await db.TicketFacts.AsNoTracking().SingleAsync(row => row.Ticket == number);
        var steps = await db.StepFacts.AsNoTracking().Where(row => row.Ticket == number && row.TargetMs != null).OrderBy(row => row.Ordinal).ToListAsync();

        steps.Select(step => step.UsedMs).Should().Equal(20 * Minute, 190 * Minute, 5 * Minute, 5 * Minute);
        steps.Select(step => step.TargetMs).Should().Equal(30 * Minute, 180 * Minute, 10 * Minute, 5 * Minute);
        steps.Select(step => step.Sla).Should().Equal(StepSla.Met, StepSla.Missed, StepSla.Met, StepSla.Met);
        steps.Select(step => step.LateMs).Should().Equal(0, 10 * Minute, 0, 0);
        (ticket.UsedMs, ticket.AllowedMs, ticket.Sla).Should().Be((220 * Minute, 225 * Minute, StepSla.Met));
        (ticket.ClosingUsedMs, ticket.ClosingAllowedMs, ticket.ClosingSla).Should().Be((220 * Minute, 225 * Minute, StepSla.Met));
        (ticket.ResponseMs, ticket.ResolutionMs, ticket.FirstResolutionMs).Should().Be((10 * Minute, 220 * Minute, 220 * Minute));
        (ticket.TriageMs, ticket.WorkMs, ticket.EscalateMs, ticket.CloseMs).Should().Be((20 * Minute, 190 * Minute, 5 * Minute, 5 * Minute));
        ticket.ConfirmMs.Should().Be(0, "the row is there, and the requester's");
        var late = await db.DeviationFacts.AsNoTracking().SingleAsync(row => row.Ticket == number);
        (late.Kind, late.Step, late.At).Should().Be((DeviationKind.Late, steps[1].Step, At(24, 10, 20).UtcDateTime));
    }

    [Fact]
    public async Task Counting_anew_gives_the_same_and_mends_what_was_lost()
    {
        var number = await WalkAsync();
        var count = _host.Services.GetRequiredService<CountAnew>();
        (await count.RunAsync(CancellationToken.None)).Should().Be(0, "nothing is behind");
        await using (var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant)))
        {
            await db.StepFacts.Where(row => row.Ticket == number && row.Ordinal > 1).ExecuteDeleteAsync();
            await db.DeviationFacts.Where(row => row.Ticket == number).ExecuteDeleteAsync();
            await db.TicketFacts.Where(row => row.Ticket == number).ExecuteDeleteAsync();
        }

        (await count.RunAsync(CancellationToken.None)).Should().Be(1);
        await using var read = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));
        (await read.StepFacts.CountAsync(row => row.Ticket == number)).Should().Be(5);
        (await read.DeviationFacts.CountAsync(row => row.Ticket == number)).Should().Be(1);
        (await _host.Services.GetRequiredService<VerifyTickets>().RunAsync(null, null, CancellationToken.None)).Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task Days_are_summed_up_and_changes_numbered_once()
    {
        var number = await WalkAsync();
        var figures = _host.Services.GetRequiredService<KeepFigures>();
        _host.Time.MoveTo(At(25, 0, 5));

        (await figures.RunAsync(CancellationToken.None)).Should().BePositive();
        (await figures.RunAsync(CancellationToken.None)).Should().Be(0, "the days have been summed up");

        await using var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));
        var days = await db.SlaDays.AsNoTracking().OrderBy(row => row.On).ToListAsync();
        days.Select(row => (row.On.Day, row.Phase, row.Due, row.Met, row.Missed, row.Late, row.LateMs)).Should().BeEquivalentTo(new[]
        {
            (23, Phase.Triage, 1, 1, 0, 0, 0L),
            (24, Phase.Work, 1, 0, 1, 1, 10 * Minute),
            (24, Phase.Escalate, 1, 1, 0, 0, 0L),
            (24, Phase.Close, 1, 1, 0, 0, 0L),
        });
        var tickets = await db.TicketDays.AsNoTracking().OrderBy(row => row.On).ToListAsync();
        tickets.Select(row => (row.On.Day, row.Submitted, row.Resolved, row.Closed, row.SlaMet, row.SlaMissed, row.ClosingMet, row.Conforming, row.OpenProvider, row.OpenRequester)).Should().Equal(
            (23, 1, 0, 0, 0, 0, 0, 0, 1, 0),
            (24, 0, 1, 1, 1, 0, 1, 1, 0, 0));
        (await db.TicketFacts.Select(row => row.ChangeSeq).ToListAsync()).Should().Equal(1);
        (await db.StepFacts.Select(row => row.ChangeSeq).Distinct().ToListAsync()).Should().Equal(1);
        number.Should().NotBeEmpty();
    }

    [Fact]
    public async Task What_is_left_open_is_late_every_day_until_it_is_done()
    {
        _host.Time.MoveTo(At(23, 9, 0));
        var walk = await RegionWalk.OfAsync(_host, Helpdesk.Tenant);
        await walk.FileAsync("pelapor");
        var figures = _host.Services.GetRequiredService<KeepFigures>();
        _host.Time.MoveTo(At(24, 12, 0));
        await figures.RunAsync(CancellationToken.None);
        _host.Time.MoveTo(At(25, 0, 5));
        await figures.RunAsync(CancellationToken.None);

        await using var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));
        var days = await db.SlaDays.AsNoTracking().OrderBy(row => row.On).ToListAsync();

        days.Select(row => (row.On.Day, row.Due, row.Met, row.Missed, row.LateMs)).Should().Equal(
            (23, 1, 0, 1, 330 * Minute), // due 09.30; to 16.00 with an hour of rest
            (24, 0, 0, 0, 450 * Minute));
        (await db.TicketDays.AsNoTracking().SumAsync(row => row.OpenProvider)).Should().Be(2, "one open ticket at the end of each of two days");
        (await db.TicketDays.AsNoTracking().SumAsync(row => row.SlaMissed)).Should().Be(1, "the time allowed ran out, once");
    }

    [Fact]
    public async Task A_figure_that_was_changed_is_found()
    {
        var number = await WalkAsync();
        await using (var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant)))
        {
            await db.StepFacts.Where(row => row.Ticket == number && row.Sla == StepSla.Missed).ExecuteUpdateAsync(set => set.SetProperty(row => row.Sla, StepSla.Met));
        }

        var report = await _host.Services.GetRequiredService<VerifyTickets>().RunAsync(null, null, CancellationToken.None);
        report.Findings.Should().HaveCount(2, "it is told as it is and as it should be").And.OnlyContain(finding => finding.Code == "facts-differ" && finding.Ticket == number);
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    private static DateTimeOffset At(int day, int hour, int minute) => LateRow.At(day, hour, minute);

    private Task<string> WalkAsync() => LateRow.WalkAsync(_host);
}
