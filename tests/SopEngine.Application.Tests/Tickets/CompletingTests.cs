using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Tickets;

public sealed class CompletingTests : HouseTests
{
    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task A_report_goes_from_filing_to_its_end()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;

        (await Banyuwangi.CompleteAsync("staff-it", number, "tentukan", "ya")).State.Should().Be(WorkItemState.Done);
        await Banyuwangi.CompleteAsync("staff-it", number, "perbaikan", "selesai");
        await Banyuwangi.CompleteAsync("staff-it", number, "eskalasi", "ya");
        await Banyuwangi.CompleteAsync("kabid", number, "keputusan", "putuskan");
        await Banyuwangi.CompleteAsync("staff-it", number, "tutup", "tutup");

        var ticket = await Banyuwangi.TicketAsync("pelapor", number);
        ticket.Status.Should().Be(TicketStatus.Closed);
        ticket.ClosureKind.Should().Be(ClosureKind.Solved);
        ticket.ClosedAt.Should().Be(TestHouse.Monday);
        ticket.WorkItems.Should().BeEmpty();
    }

    [Fact]
    public async Task A_returned_report_waits_for_the_requester_with_what_he_wrote()
    {
        var ticket = await Banyuwangi.FileAsync("pelapor", ("uraian", Answer.Text("Jaringan mati")));
        await Banyuwangi.CompleteAsync("staff-it", ticket.Number, "tentukan", "tidak");

        var waiting = await Banyuwangi.TicketAsync("pelapor", ticket.Number);
        var item = (await Banyuwangi.InboxAsync("pelapor")).Should().ContainSingle().Subject;

        waiting.Status.Should().Be(TicketStatus.Waiting);
        waiting.StatusLabel.Should().Be("Dikembalikan", "that is this region's word");
        item.Returned.Should().BeTrue();
        item.Form.Fields.Single(field => field.Name == "uraian").Value.Should().Be(Answer.Text("Jaringan mati"));
        item.Acts.Should().Equal("claim", "complete");
    }

    [Fact]
    public async Task Work_that_is_over_tells_who_ended_it()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var item = await Banyuwangi.ItemAsync("staff-it", number, "tentukan");
        await Banyuwangi.CompleteAsync("staff-it", number, "tentukan", "ya");

        var late = await Banyuwangi.CompleteAsync("staff-it", item, "ya");

        late.Problem.Should().BeOfType<TicketProblems.WorkItemEnded>().Which.By.Should().Be("staff-it");
    }

    [Fact]
    public async Task Another_lane_may_not_do_the_work_and_another_requester_not_even_see_it()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var item = await Banyuwangi.ItemAsync("staff-it", number, "tentukan");

        (await Banyuwangi.CompleteAsync("kabid", item, "ya")).Problem!.Code.Should().Be("not-your-work");
        (await Banyuwangi.CompleteAsync("pelapor", item, "ya")).Problem!.Code.Should().Be("not-your-work");
        (await Banyuwangi.CompleteAsync("analis", item, "ya")).Problem!.Code.Should().Be("not-allowed");
        var queries = House.Get<WorkItemQueries>();
        (await queries.GetAsync(await Banyuwangi.AsAsync("analis"), item.Id, default)).Problem!.Code.Should().Be("not-allowed");
        (await queries.GetAsync(await House.AsAsync("batam", "admin"), item.Id, default)).Problem!.Code.Should().Be("work-item-unknown");
        (await House.Get<TicketQueries>().GetAsync(await Banyuwangi.AsAsync("analis"), number, default)).Problem!.Code.Should().Be("ticket-not-found");
    }

    [Fact]
    public async Task Claiming_and_releasing_show_who_has_it()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var item = await Banyuwangi.ItemAsync("staff-it", number, "tentukan");
        var staff = await Banyuwangi.AsAsync("staff-it");

        var claimed = (await House.Get<ClaimWorkItemHandler>().HandleAsync(staff, item.Id, null, default)).Body<WorkItemView>();
        claimed.Should().BeEquivalentTo(new { State = WorkItemState.Claimed, Assignee = "staff-it", AssigneeName = "Agus Setiawan" });
        claimed.Acts.Should().Equal("release", "assign", "complete");

        var released = (await House.Get<ReleaseWorkItemHandler>().HandleAsync(staff, item.Id, null, default)).Body<WorkItemView>();
        released.Should().BeEquivalentTo(new { State = WorkItemState.Open, Assignee = (string?)null });
    }

    [Fact]
    public async Task Assigning_hands_the_work_to_somebody_of_the_lane_with_an_instruction()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var item = await Banyuwangi.ItemAsync("staff-it", number, "tentukan");
        var handler = House.Get<AssignWorkItemHandler>();
        var kabid = await Banyuwangi.AsAsync("kabid");

        (await handler.HandleAsync(kabid, item.Id, new AssignRequest("pelapor"), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "person");
        (await handler.HandleAsync(kabid, item.Id, new AssignRequest(" "), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "person");
        var given = (await handler.HandleAsync(kabid, item.Id, new AssignRequest("staff-it", "Dahulukan puskesmas."), null, default)).Body<WorkItemView>();

        given.Assignee.Should().Be("staff-it");
        var history = (await House.Get<TicketQueries>().HistoryAsync(kabid, number, default)).Value().Items;
        history[^1].Should().BeEquivalentTo(new { Kind = HistoryKind.Assigned, Ground = "Dahulukan puskesmas.", ActorName = "Dewi Anggraini" });
    }

    [Theory]
    [InlineData("BWI-2026-0001")]
    [InlineData("BWI-2026-0001.0")]
    [InlineData("BWI-2026-0001.99")]
    [InlineData("BWI-2026-0001.99999999999")]
    [InlineData(".1")]
    [InlineData("BWI-2026-9999.1")]
    [InlineData("'; drop table tickets;--.1")]
    public async Task A_work_item_that_is_not_there_is_not_found(string id)
    {
        await Banyuwangi.FileAsync("pelapor");
        var staff = await Banyuwangi.AsAsync("staff-it");

        var claimed = await House.Get<ClaimWorkItemHandler>().HandleAsync(staff, id, null, default);

        claimed.Problem!.Code.Should().BeOneOf("work-item-unknown", "ticket-not-found");
        (await House.Get<WorkItemQueries>().GetAsync(staff, id, default)).Problem!.Code.Should().Be("work-item-unknown");
    }

    [Fact]
    public async Task An_answer_that_the_row_does_not_have_or_no_answer_at_all_is_refused_with_its_field()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var item = await Banyuwangi.ItemAsync("staff-it", number, "tentukan");
        var handler = House.Get<CompleteWorkItemHandler>();
        var staff = await Banyuwangi.AsAsync("staff-it");

        (await handler.HandleAsync(staff, item.Id, new CompleteRequest(), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "outcome");
        (await handler.HandleAsync(staff, item.Id, new CompleteRequest { Outcome = "mungkin" }, null, default)).Problem!.Code.Should().Be("outcome-unknown");
        (await handler.HandleAsync(staff, item.Id, new CompleteRequest { Outcome = "ya", Note = new string('x', 10_001) }, null, default)).Problem!.Errors
            .Should().ContainSingle(error => error.Field == "note");
    }
}
