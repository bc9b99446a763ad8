using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Tickets;

public sealed class InboxTests : HouseTests
{
    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task What_breaks_first_comes_first_and_what_waits_for_others_comes_last()
    {
        var paused = (await Banyuwangi.FileAsync("pelapor")).Number;
        var repair = (await Banyuwangi.FileAsync("pelapor")).Number;
        await Banyuwangi.CompleteAsync("staff-it", repair, "tentukan", "ya");
        House.Time.Advance(TimeSpan.FromMinutes(30));
        var fresh = (await Banyuwangi.FileAsync("pelapor")).Number;
        await House.Get<PauseHandler>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), paused, new PauseRequest("Menunggu vendor", "vendor"), null, default);

        var inbox = await Banyuwangi.InboxAsync("staff-it");

        inbox.Select(item => item.Ticket).Should().Equal(fresh, repair, paused);
        inbox.Select(item => item.DueAt).Should().Equal(TestHouse.Monday.AddMinutes(60), TestHouse.Monday.AddMinutes(180), null);
    }

    [Fact]
    public async Task Everybody_gets_the_work_of_his_lanes_only()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;

        (await Banyuwangi.InboxAsync("pelapor")).Should().BeEmpty();
        (await Banyuwangi.InboxAsync("kabid")).Should().BeEmpty();
        (await Banyuwangi.InboxAsync("admin")).Should().BeEmpty("an admin sees every ticket, but this is not his work");
        (await Banyuwangi.InboxAsync("staff-it")).Should().ContainSingle(item => item.Ticket == number);
    }

    [Fact]
    public async Task A_unit_narrows_the_work_to_its_own_officers()
    {
        var batam = Desk("batam");
        await House.AddPersonAsync("batam", "pengawas-lain", "Pengawas Infrastruktur", "pengawas", "sek-infrastruktur");
        await House.AddPersonAsync("batam", "pengawas-aplikasi", "Pengawas Aplikasi", "pengawas", "sek-aplikasi");
        var ticket = await batam.FileAsync("pengguna", topic: "reset-password");
        foreach (var (user, step, outcome) in new[]
        {
            ("it-support", "proses-it-support", "lapor"), ("it-support", "nilai-it-support", "tidak"),
            ("koordinator", "proses-koordinator", "lapor"), ("koordinator", "nilai-koordinator", "tidak"),
        })
        {
            await batam.CompleteAsync(user, ticket.Number, step, outcome);
        }

        (await batam.InboxAsync("pengawas-aplikasi")).Should().ContainSingle(item => item.Step == "proses-pengawas");
        (await batam.InboxAsync("pengawas")).Should().ContainSingle("whoever holds the role for all units has it too");
        (await batam.InboxAsync("pengawas-lain")).Should().BeEmpty();
    }

    [Fact]
    public async Task Filters_by_lane_state_and_holder()
    {
        var first = (await Banyuwangi.FileAsync("pelapor")).WorkItems[0];
        await Banyuwangi.FileAsync("pelapor");
        await House.Get<ClaimWorkItemHandler>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), first.Id, null, default);

        (await Banyuwangi.InboxAsync("staff-it", new InboxRequest(Mine: true))).Should().ContainSingle(item => item.Id == first.Id);
        (await Banyuwangi.InboxAsync("staff-it", new InboxRequest(State: "claimed"))).Should().ContainSingle();
        (await Banyuwangi.InboxAsync("staff-it", new InboxRequest(State: "open"))).Should().ContainSingle(item => item.Id != first.Id);
        (await Banyuwangi.InboxAsync("staff-it", new InboxRequest(Lane: "kabid"))).Should().BeEmpty();
        (await Banyuwangi.InboxAsync("staff-it", new InboxRequest(Lane: "staff-it"))).Should().HaveCount(2);
    }

    [Fact]
    public async Task Work_that_a_colleague_holds_is_shown_with_his_name_and_can_only_be_reassigned()
    {
        await House.AddPersonAsync("banyuwangi", "staff-dua", "Staf Kedua", "staff-it");
        var item = (await Banyuwangi.FileAsync("pelapor")).WorkItems[0];
        await House.Get<ClaimWorkItemHandler>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), item.Id, null, default);

        var seen = (await Banyuwangi.InboxAsync("staff-dua")).Should().ContainSingle().Subject;

        seen.State.Should().Be(WorkItemState.Claimed);
        seen.AssigneeName.Should().Be("Agus Setiawan");
        seen.Acts.Should().Equal("assign");
        seen.Candidates.Select(person => person.Value).Should().BeEquivalentTo("staff-it", "staff-dua");
    }

    [Fact]
    public async Task A_long_inbox_is_read_part_by_part_in_order()
    {
        for (var index = 0; index < 5; index++)
        {
            await Banyuwangi.FileAsync("pelapor");
            House.Time.Advance(TimeSpan.FromMinutes(index % 2));
        }

        var (caller, queries) = (await Banyuwangi.AsAsync("staff-it"), House.Get<WorkItemQueries>());
        var seen = new List<string>();
        string? next = null;
        do
        {
            var page = (await queries.InboxAsync(caller, new InboxRequest(Limit: 2, Next: next), default)).Value();
            page.Items.Should().HaveCountLessThanOrEqualTo(2);
            seen.AddRange(page.Items.Select(item => item.Id));
            next = page.Next;
        }
        while (next is not null);

        seen.Should().Equal((await Banyuwangi.InboxAsync("staff-it")).Select(item => item.Id)).And.HaveCount(5);
    }

    [Theory]
    [InlineData("done", null, null, "state")]
    [InlineData(null, 0, null, "limit")]
    [InlineData(null, 201, null, "limit")]
    [InlineData(null, null, "bukan-penanda", "next")]
    [InlineData(null, null, "MAo5OTk5OTk5OTk5OTk5OTk5OTk5CngKMQ", "next")]
    public async Task Filters_made_by_hand_are_refused_with_their_field(string? state, int? limit, string? next, string field)
    {
        var refused = await House.Get<WorkItemQueries>().InboxAsync(await Banyuwangi.AsAsync("staff-it"), new InboxRequest(State: state, Limit: limit, Next: next), default);

        refused.Problem!.Errors.Should().ContainSingle(error => error.Field == field);
    }

    [Fact]
    public async Task An_ended_visit_can_still_be_looked_at()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var done = await Banyuwangi.CompleteAsync("staff-it", number, "tentukan", "ya");

        var seen = (await House.Get<WorkItemQueries>().GetAsync(await Banyuwangi.AsAsync("staff-it"), done.Id, default)).Value();

        seen.Should().BeEquivalentTo(new { State = WorkItemState.Done, EndedBy = "staff-it", Outcome = "ya" });
        seen.Outcomes.Should().BeEmpty();
        seen.Acts.Should().BeEmpty();
    }
}
