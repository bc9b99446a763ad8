using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Tickets;

public sealed class ActsTests : HouseTests
{
    private string _number = "";

    private Desk Banyuwangi => Desk("banyuwangi");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _number = (await Banyuwangi.FileAsync("pelapor")).Number;
    }

    [Fact]
    public async Task Pausing_stands_the_clock_still_and_resuming_lays_it_anew()
    {
        House.Time.Advance(TimeSpan.FromMinutes(10));
        var paused = (await House.Get<PauseHandler>().HandleAsync(await Staff(), _number, new PauseRequest("Menunggu foto"), null, default)).Body<TicketView>();
        House.Time.Advance(TimeSpan.FromMinutes(60));
        var resumed = (await House.Get<ResumeHandler>().HandleAsync(await Staff(), _number, new ResumeRequest(), null, default)).Body<TicketView>();

        paused.Status.Should().Be(TicketStatus.Waiting);
        paused.WorkItems[0].Should().BeEquivalentTo(new { DueAt = (DateTimeOffset?)null, Awaiting = "requester" });
        resumed.WorkItems[0].DueAt.Should().Be(TestHouse.Monday.AddMinutes(90), "20 of the 30 minutes were left at 09.10");
    }

    [Fact]
    public async Task Withdrawing_ends_a_ticket_and_closed_tickets_take_no_more_work()
    {
        var withdrawn = (await House.Get<WithdrawHandler>().HandleAsync(await Requester(), _number, new WithdrawRequest(), null, default)).Body<TicketView>();

        withdrawn.ClosureKind.Should().Be(ClosureKind.Withdrawn);
        (await House.Get<PauseHandler>().HandleAsync(await Staff(), _number, new PauseRequest("x"), null, default)).Problem!.Code.Should().Be("ticket-closed");
        (await House.Get<ReopenHandler>().HandleAsync(await Requester(), _number, new ReopenRequest("Masih mati"), null, default)).Problem!.Code
            .Should().Be("reopen-not-possible", "this SOP knows no reopening");
    }

    [Fact]
    public async Task Skipping_and_forcing_need_authority_and_a_ground()
    {
        var (skip, force) = (House.Get<SkipHandler>(), House.Get<ForceHandler>());

        (await skip.HandleAsync(await Staff(), _number, new SkipRequest("Mendesak"), null, default)).Problem!.Code.Should().Be("not-allowed");
        (await skip.HandleAsync(await Kabid(), _number, new SkipRequest(" "), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "ground");
        (await force.HandleAsync(await Kabid(), _number, new ForceRequest("tidak-ada", "Mendesak"), null, default)).Problem!.Code.Should().Be("step-unknown");
        (await force.HandleAsync(await Kabid(), _number, new ForceRequest(null, "Mendesak"), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "step");
        var forced = (await force.HandleAsync(await Kabid(), _number, new ForceRequest("tutup", "Mendesak"), null, default)).Body<TicketView>();

        forced.WorkItems.Should().ContainSingle(item => item.Step == "tutup");
    }

    [Fact]
    public async Task Linking_and_merging_need_another_ticket_that_one_may_read()
    {
        var other = (await Banyuwangi.FileAsync("pelapor")).Number;

        (await House.Get<LinkHandler>().HandleAsync(await Staff(), _number, new LinkRequest("BWI-2026-9999"), null, default)).Problem!.Errors
            .Should().ContainSingle(error => error.Field == "other" && error.Code == "unknown");
        (await House.Get<LinkHandler>().HandleAsync(await Staff(), _number, new LinkRequest(other), null, default)).Body<TicketView>().Links
            .Should().ContainSingle().Which.Should().Be(new LinkView(other, "related"));
        var merged = (await House.Get<MergeHandler>().HandleAsync(await Staff(), other, new MergeRequest(_number, "Sama"), null, default)).Body<TicketView>();

        merged.ClosureKind.Should().Be(ClosureKind.Duplicate);
    }

    [Fact]
    public async Task A_wrongly_recorded_time_is_corrected_by_authority()
    {
        var handler = House.Get<CorrectHandler>();
        House.Time.Advance(TimeSpan.FromHours(1));

        (await handler.HandleAsync(await Kabid(), _number, new CorrectRequest("receivedAt", null, "Salah catat"), null, default)).Problem!.Errors
            .Should().ContainSingle(error => error.Field == "at");
        var corrected = (await handler.HandleAsync(
            await Kabid(), _number, new CorrectRequest("receivedAt", TestHouse.Monday.AddMinutes(-20), "Salah catat"), null, default)).Body<TicketView>();

        corrected.ReceivedAt.Should().Be(TestHouse.Monday.AddMinutes(-20));
        corrected.WorkItems[0].DueAt.Should().Be(TestHouse.Monday.AddMinutes(10));
    }

    [Fact]
    public async Task Reclassifying_changes_the_topic_of_a_region_that_has_topics()
    {
        var batam = Desk("batam");
        var requester = House.Tenant("batam").People.First(person => person.Holds.Count == 0).UserName;
        var ticket = await batam.FileAsync(requester);
        var other = House.Tenant("batam").Topics.Last(topic => topic.Sop == ticket.Sop && topic.Id != ticket.Topic);
        var handler = House.Get<ReclassifyHandler>();
        var admin = await batam.AsAsync("admin");

        (await handler.HandleAsync(admin, ticket.Number, new ReclassifyRequest("Salah pilih", "tidak-ada"), null, default)).Problem!.Errors
            .Should().ContainSingle(error => error.Field == "topic");
        (await handler.HandleAsync(admin, ticket.Number, new ReclassifyRequest("Salah pilih", other.Id), null, default)).Body<TicketView>().TopicLabel
            .Should().Be(other.Label);
    }

    [Fact]
    public async Task What_is_offered_is_what_is_accepted()
    {
        (await Banyuwangi.TicketAsync("pelapor", _number)).Acts.Should().Equal("comment", "withdraw");
        (await Banyuwangi.TicketAsync("staff-it", _number)).Acts.Should().Equal("comment", "pause", "withdraw", "reclassify", "link", "outage", "join-outage", "merge");
        (await Banyuwangi.TicketAsync("kabid", _number)).Acts.Should().Contain(["skip", "force", "correct"]);
    }

    [Fact]
    public async Task Grounds_too_long_to_keep_are_refused_with_their_field()
    {
        var ground = new string('x', 10_001);

        (await House.Get<PauseHandler>().HandleAsync(await Staff(), _number, new PauseRequest(ground), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "ground");
        (await House.Get<CommentHandler>().HandleAsync(await Staff(), _number, new CommentRequest(ground), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "text");
        (await House.Get<WithdrawHandler>().HandleAsync(await Requester(), _number, new WithdrawRequest(ground), null, default)).Problem!.Errors
            .Should().ContainSingle(error => error.Field == "ground");
    }

    [Fact]
    public async Task Remarks_for_officers_are_not_in_the_requesters_history()
    {
        var comment = House.Get<CommentHandler>();
        await comment.HandleAsync(await Staff(), _number, new CommentRequest("Untuk kita saja", Public: false), null, default);
        await comment.HandleAsync(await Staff(), _number, new CommentRequest("Untuk semua"), null, default);

        (await GroundsAsync(await Requester())).Should().Equal("Untuk semua");
        (await GroundsAsync(await Staff())).Should().Equal("Untuk kita saja", "Untuk semua");
    }

    [Fact]
    public async Task Several_remarks_at_once_are_all_kept()
    {
        var (comment, staff) = (House.Get<CommentHandler>(), await Staff());

        var all = await Task.WhenAll(Enumerable.Range(0, 3).Select(index =>
            Task.Run(() => comment.HandleAsync(staff, _number, new CommentRequest($"Catatan {index}"), null, default))));

        all.Should().OnlyContain(result => result.Problem == null);
        (await GroundsAsync(staff)).Should().BeEquivalentTo("Catatan 0", "Catatan 1", "Catatan 2");
    }

    private async Task<IEnumerable<string?>> GroundsAsync(Caller caller) =>
        (await House.Get<TicketQueries>().HistoryAsync(caller, _number, default)).Value().Items.Where(entry => entry.Kind == HistoryKind.Commented).Select(entry => entry.Ground);

    private Task<Caller> Staff() => Banyuwangi.AsAsync("staff-it");

    private Task<Caller> Kabid() => Banyuwangi.AsAsync("kabid");

    private Task<Caller> Requester() => Banyuwangi.AsAsync("pelapor");
}
