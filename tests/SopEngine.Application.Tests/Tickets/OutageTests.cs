using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Verify;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Tests.Tickets;

/// <summary>One command on an outage is one transaction with all of its parts.</summary>
public sealed class OutageTests : HouseTests
{
    private string _outage = "";
    private string _part = "";
    private string _other = "";

    private Desk Banyuwangi => Desk("banyuwangi");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _outage = (await Banyuwangi.FileAsync("pelapor")).Number;
        _part = (await Banyuwangi.FileAsync("pelapor")).Number;
        _other = (await Banyuwangi.FileAsync("pelapor")).Number;
    }

    [Fact]
    public async Task Every_open_part_is_told_at_once_and_a_closed_one_no_more()
    {
        await MakeAsync();
        await House.Get<WithdrawHandler>().HandleAsync(await Staff(), _other, new WithdrawRequest("Rangkap"), null, default);
        (await SayAsync("Kabel laut putus.")).Value();

        (await HistoryAsync("pelapor", _part)).Should().ContainSingle(entry => entry.Kind == HistoryKind.OutageHeard && entry.Outcome == _outage && entry.Ground == "Kabel laut putus.");
        (await HistoryAsync("pelapor", _other)).Should().NotContain(entry => entry.Kind == HistoryKind.OutageHeard);
        (await TemplatesAsync()).Should().Equal((_part, "gangguan-kabar"));
    }

    [Fact]
    public async Task It_leaves_the_house_by_mail_too()
    {
        var options = new MailOptions { Host = "127.0.0.1", Port = 1, Security = MailSecurity.None, From = "layanan@sop.example" };
        await using var house = await TestHouse.OpenAsync(services => services.AddSingleton(Options.Create(options)));
        var desk = new Desk(house, "banyuwangi");
        var (outage, part, staff) = ((await desk.FileAsync("pelapor")).Number, (await desk.FileAsync("pelapor")).Number, await desk.AsAsync("staff-it"));
        await house.Get<DeclareOutageHandler>().HandleAsync(staff, outage, new DeclareOutageRequest("Banyak laporan"), null, default);
        await house.Get<JoinOutageHandler>().HandleAsync(staff, part, new JoinOutageRequest(outage), null, default);
        await house.Get<CommentHandler>().HandleAsync(staff, outage, new CommentRequest("Kabel laut putus."), null, default);

        await using var db = house.Rows("banyuwangi");
        (await db.Deliveries.Where(row => row.Template == "gangguan-kabar").ToListAsync()).Should().ContainSingle().Which.Should()
            .BeEquivalentTo(new { Ticket = part, Recipient = "pelapor" }).And.Match<DeliveryRow>(row => row.Body.Contains(part) && !row.Body.Contains("Kabel laut"), "what was typed does not leave the house");
    }

    [Fact]
    public async Task The_same_call_again_tells_nobody_twice()
    {
        await MakeAsync();
        var operation = new Operation("kabar-1", "x");
        var first = (await SayAsync("Teknisi berangkat.", operation)).Value();

        (await SayAsync("Teknisi berangkat.", operation)).Value().Body.Should().Be(first.Body);
        (await TemplatesAsync()).Should().BeEquivalentTo([(_part, "gangguan-kabar"), (_other, "gangguan-kabar")]);
    }

    [Fact]
    public async Task How_it_ends_is_told_and_the_parts_stay_open()
    {
        await MakeAsync();
        await House.Get<WithdrawHandler>().HandleAsync(await Staff(), _outage, new WithdrawRequest("Ternyata pemeliharaan"), null, default);

        (await TemplatesAsync()).Should().BeEquivalentTo([(_part, "gangguan-ditutup"), (_other, "gangguan-ditutup")]);
        (await Banyuwangi.TicketAsync("pelapor", _part)).Status.Should().Be(TicketStatus.Open);
        (await House.Get<VerifyTickets>().RunAsync(House.Tenant("banyuwangi").Id, null, default)).Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task Officers_see_the_parts_and_requesters_the_outage_alone()
    {
        await MakeAsync();

        (await Banyuwangi.TicketAsync("staff-it", _outage)).Links!.Select(link => (link.Number, link.Kind, link.StatusLabel is null)).Should()
            .BeEquivalentTo([(_part, "hasPart", false), (_other, "hasPart", false)]);
        (await Banyuwangi.TicketAsync("pelapor", _outage)).Should().BeEquivalentTo(new { Outage = true, Links = (object?)null });
        (await Banyuwangi.TicketAsync("pelapor", _part)).Links.Should().Equal(new LinkView(_outage, "partOf"));
    }

    [Fact]
    public async Task What_is_no_outage_takes_no_part_and_neither_ticket_changes()
    {
        var join = House.Get<JoinOutageHandler>();

        (await join.HandleAsync(await Staff(), _part, new JoinOutageRequest(_outage), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "of" && error.Code == "not-an-outage");
        (await join.HandleAsync(await Staff(), _part, new JoinOutageRequest("BWI-2026-9999"), null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "of" && error.Code == "unknown");
        (await Banyuwangi.TicketAsync("staff-it", _part)).Links.Should().BeNull();
        (await HistoryAsync("staff-it", _part)).Should().NotContain(entry => entry.Kind == HistoryKind.Linked);
    }

    [Fact]
    public async Task Two_tickets_that_become_parts_at_once_are_both_parts()
    {
        await House.Get<DeclareOutageHandler>().HandleAsync(await Staff(), _outage, new DeclareOutageRequest("Banyak laporan"), null, default);
        var (join, staff) = (House.Get<JoinOutageHandler>(), await Staff());
        var both = await Task.WhenAll(new[] { _part, _other }.Select(part => join.HandleAsync(staff, part, new JoinOutageRequest(_outage), null, default)));

        both.Should().OnlyContain(answer => answer.Problem == null);
        (await Banyuwangi.TicketAsync("staff-it", _outage)).Links.Should().HaveCount(2);
    }

    private async Task MakeAsync()
    {
        (await House.Get<DeclareOutageHandler>().HandleAsync(await Staff(), _outage, new DeclareOutageRequest("Banyak laporan"), null, default)).Value();
        foreach (var part in new[] { _part, _other })
        {
            (await House.Get<JoinOutageHandler>().HandleAsync(await Staff(), part, new JoinOutageRequest(_outage), null, default)).Value();
        }
    }

    private async Task<Result<CommandAnswer>> SayAsync(string text, Operation? operation = null) =>
        await House.Get<CommentHandler>().HandleAsync(await Staff(), _outage, new CommentRequest(text), operation, default);

    private async Task<IReadOnlyList<HistoryEntryView>> HistoryAsync(string userName, string number) =>
        (await House.Get<TicketQueries>().HistoryAsync(await Banyuwangi.AsAsync(userName), number, default)).Value().Items;

    private async Task<List<(string Ticket, string Template)>> TemplatesAsync()
    {
        await using var db = House.Rows("banyuwangi");
        var told = await db.Inbox.Where(row => row.Recipient == "pelapor" && row.Template.StartsWith("gangguan-")).Select(row => new { row.Ticket, row.Template }).ToListAsync();
        return [.. told.Select(row => (row.Ticket!, row.Template))];
    }

    private Task<Caller> Staff() => Banyuwangi.AsAsync("staff-it");
}
