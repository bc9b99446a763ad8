using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Demo;
using SopEngine.Application.Sops;
using SopEngine.Application.Verify;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Demo;

/// <summary>What a demo leaves in the database.</summary>
public sealed class DemoYearTests(MadeDemo made) : IClassFixture<MadeDemo>
{
    public static TheoryData<string> Regions => ["batam", "banten", "banyuwangi", "jabar", "trenggalek"];

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task A_region_has_tickets_of_every_fate_that_its_SOP_knows(string tenant)
    {
        var tickets = await made.House.HeadersAsync(tenant);
        var outcomes = made.House.Get<SopRegistry>().InForce(made.House.Tenant(tenant).Id)[0].Running.Steps.SelectMany(step => step.Outcomes).ToList();

        tickets.Should().HaveCount(30);
        tickets.Should().Contain(ticket => ticket.ClosedAt == null).And.Contain(ticket => ticket.ClosureKind == ClosureKind.Solved);
        tickets.Should().Contain(ticket => ticket.ClosureKind == ClosureKind.Withdrawn).And.Contain(ticket => ticket.ClosureKind == ClosureKind.Duplicate);
        tickets.Should().Contain(ticket => ticket.Outage).And.Contain(ticket => ticket.Links.Any(link => link.Kind == TicketLink.PartOf));
        Report(tenant).Late.Should().BePositive();
        tickets.Any(ticket => ticket.Escalations > 0).Should().Be(outcomes.Any(outcome => outcome.Escalates));
        tickets.Any(ticket => ticket.Reopenings > 0).Should().Be(outcomes.Any(outcome => outcome.Reopens));
        tickets.Any(ticket => ticket.Returns > 0).Should().Be(tenant is "banten" or "banyuwangi" or "jabar");
    }

    [Fact]
    public async Task A_rejection_and_an_end_by_silence_are_among_them()
    {
        (await made.House.HeadersAsync("trenggalek")).Should().Contain(ticket => ticket.ClosureKind == ClosureKind.RejectedOutOfScope);
        (await made.House.HeadersAsync("jabar")).Should().Contain(ticket => ticket.ClosureKind == ClosureKind.AutoClosedIncomplete);
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void No_act_was_refused(string tenant)
    {
        Report(tenant).Refused.Should().BeEmpty();
    }

    [Fact]
    public async Task Verify_finds_no_fault()
    {
        var report = await made.House.Get<VerifyTickets>().RunAsync(null, null, default);

        report.Tickets.Should().Be(150);
        report.Findings.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Nothing_waits_to_leave_the_house_and_the_inboxes_are_full(string tenant)
    {
        await using var db = made.House.Rows(tenant);

        (await db.Deliveries.CountAsync()).Should().Be(0);
        (await db.Inbox.CountAsync()).Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Everything_happened_within_the_days_that_were_asked_for(string tenant)
    {
        await using var db = made.House.Rows(tenant);
        var zone = TimeSpan.FromHours(7);
        var (from, until) = (new DateTimeOffset(2026, 9, 21, 0, 0, 0, zone).UtcDateTime, new DateTimeOffset(2026, 11, 23, 0, 0, 0, zone).UtcDateTime);

        (await db.History.CountAsync(row => row.At < from || row.At >= until)).Should().Be(0);
        (await db.Alarms.CountAsync(row => row.RunAt < until)).Should().Be(0, "what was due has gone off");
    }

    [Fact]
    public async Task Some_requesters_say_what_they_think()
    {
        await using var db = made.House.Rows("banyuwangi");

        (await db.Ratings.CountAsync()).Should().BePositive();
    }

    private DemoRegionReport Report(string tenant) => made.Report.Regions.Single(region => region.Tenant.Id.Value == tenant);
}
