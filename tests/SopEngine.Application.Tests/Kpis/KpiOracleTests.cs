using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Facts;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Demo;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>The figures of a demo's months, told from facts and, slowly and by other code, from the histories: both are the same to the millisecond.</summary>
public sealed class KpiOracleTests(MadeDemo made) : IClassFixture<MadeDemo>
{
    private static readonly DateTime _from = new(2026, 9, 20, 17, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime _to = new(2026, 11, 22, 17, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> Regions => DemoYearTests.Regions;

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Promises_times_and_ways_are_what_the_histories_say(string tenant)
    {
        var (told, tickets) = (await ToldAsync(tenant), await SlowAsync(tenant));
        var visits = tickets.SelectMany(ticket => ticket.Visits.Values.Where(visit => visit.Provider).Select(visit => (Ticket: ticket, Visit: visit))).ToList();
        var judged = visits.Select(pair => Judged(tickets, pair.Ticket, pair.Visit)).Where(pair => pair is { } one && one.Due >= _from && one.Due < _to).ToList();

        // Batam promises a time for the ticket and none for its rows
        (judged.Count > 0 && told.Promises.LateMs > 0).Should().Be(tenant != "batam");
        told.Flow.Resolved.Should().BePositive();
        told.Promises.Steps.Should().Be(new Share(judged.Count(one => one is { Met: true }), judged.Count));
        told.Promises.LateMs.Should().Be(visits.Sum(pair => LateMs(tickets, pair.Ticket, pair.Visit)));
        var closed = tickets.Where(ticket => ticket.Header.ClosureKind is ClosureKind.Solved or ClosureKind.Unsolvable or ClosureKind.RejectedOutOfScope && ticket.Closing is { Allowed: > 0 }).ToList();
        told.Promises.Closing.Should().Be(Share.Of(closed, ticket => ticket.Closing!.Value.Used <= ticket.Closing.Value.Allowed));
        told.Times.Response.Should().Be(Spread.Of(tickets.Where(ticket => ticket.Header.FirstResponseAt is not null).Select(ticket => (long?)ticket.Ms(ticket.Header.SubmittedAt!.Value, ticket.Header.FirstResponseAt!.Value))));
        told.Times.LastResolution.Should().Be(Spread.Of(tickets.Where(ticket => ticket.FirstResolvedAt is not null).Select(ticket => ticket.Resolution?.Net)));
        told.Flow.Resolved.Should().Be(tickets.Count(ticket => ticket.FirstResolvedAt is not null));
        told.Flow.Closed.Should().Be(tickets.Count(ticket => ticket.Header.ClosedAt is not null));
        (told.Flow.Escalated?.Part ?? 0).Should().Be(tickets.Count(ticket => ticket.FirstResolvedAt is not null && ticket.FirstEscalatedAt is not null));
        (told.Flow.Reopened?.Part ?? 0).Should().Be(tickets.Count(ticket => ticket.FirstResolvedAt is not null && ticket.FirstReopenedAt is not null));
        (told.Backlog.Provider + told.Backlog.Requester + told.Backlog.Resolved).Should().Be(tickets.Count(ticket => ticket.Header.ClosedAt is null));
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Tickets_in_time_up_to_their_resolution_are_those_whose_time_was_enough(string tenant)
    {
        var (told, tickets) = (await ToldAsync(tenant), await SlowAsync(tenant));

        var resolved = tickets.Where(ticket => ticket.Resolution is { Allowed: > 0 } && ticket.Header.ClosureKind is null or ClosureKind.Solved or ClosureKind.Unsolvable).Where(ticket => ticket.Resolution is not null).ToList();
        resolved.Should().NotBeEmpty();
        told.Promises.Resolution.Part.Should().Be(resolved.Count(ticket => ticket.Resolution!.Value.Used <= ticket.Resolution.Value.Allowed));
        told.Promises.Resolution.Whole.Should().BeGreaterThanOrEqualTo(resolved.Count, "those that are open and over their time are among them");
    }

    private async Task<KpiFigures> ToldAsync(string tenant) =>
        await made.House.Get<ReadFigures>().ReadAsync(made.House.Tenant(tenant), new DateOnly(2026, 9, 21), new DateOnly(2026, 11, 22), _to, default);

    private async Task<IReadOnlyList<SlowTicket>> SlowAsync(string tenant)
    {
        var profile = made.House.Tenant(tenant);
        var sop = made.House.Get<SopRegistry>().InForce(profile.Id)[0].Running;
        await using var db = made.House.Rows(tenant);
        var rows = await db.History.AsNoTracking().OrderBy(row => row.Ticket).ThenBy(row => row.Seq).ToListAsync();
        return [.. rows.GroupBy(row => row.Ticket).Select(ticket => new SlowTicket(sop, made.House.Get<TenantCalendars>().Of(profile).Ordinary, [.. ticket.Select(row => row.ToEntry())]))];
    }

    // what was handed on within its row, left out or taken away before it was due is not measured
    private static (DateTime Due, bool Met)? Judged(IReadOnlyList<SlowTicket> all, SlowTicket ticket, SlowVisit visit)
    {
        all.Should().Contain(ticket);
        var judged = visit.Judged(_to);
        var handedOn = ticket.Visits.Values.Any(next => next.Last.Ordinal > visit.Last.Ordinal && next.Last.Clock is not null && next.Last.Clock == visit.Last.Clock);
        var takenAway = visit.Last.Skipped || visit.Last.State == Domain.Tickets.WorkItemState.Cancelled;
        return visit.Clock is null || handedOn || (takenAway && judged is { Met: true }) ? null : judged;
    }

    private static long LateMs(IReadOnlyList<SlowTicket> all, SlowTicket ticket, SlowVisit visit)
    {
        if (Judged(all, ticket, visit) is not { Met: false } missed)
        {
            return 0;
        }

        var end = visit.Last.EndedAt ?? _to;
        return ticket.Ms(missed.Due, end) - visit.Stood.Sum(pause => ticket.Ms(pause.From > missed.Due ? pause.From : missed.Due, pause.To ?? end));
    }
}
