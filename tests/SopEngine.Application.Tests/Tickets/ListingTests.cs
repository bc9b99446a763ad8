using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Tickets;

public sealed class ListingTests : HouseTests
{
    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task A_requester_sees_his_own_and_an_officer_all_of_his_region()
    {
        await Banyuwangi.FileAsync("pelapor");
        await Banyuwangi.FileAsync("analis");

        (await ListAsync("pelapor")).Should().ContainSingle().Which.Requester.Should().Be("pelapor");
        (await ListAsync("analis")).Should().ContainSingle().Which.Requester.Should().Be("analis");
        (await ListAsync("staff-it")).Should().HaveCount(2);
        (await ListAsync("staff-it", new TicketListRequest(Mine: true))).Should().BeEmpty();
        (await ListAsync("admin")).Should().HaveCount(2);
        (await House.Get<TicketQueries>().ListAsync(await House.AsAsync("batam", "admin"), new TicketListRequest(), default)).Value().Items.Should().BeEmpty();
    }

    [Fact]
    public async Task Newest_first_part_by_part()
    {
        for (var index = 0; index < 5; index++)
        {
            await Banyuwangi.FileAsync("pelapor");
        }

        var seen = new List<string>();
        string? next = null;
        do
        {
            var page = (await House.Get<TicketQueries>().ListAsync(await Banyuwangi.AsAsync("staff-it"), new TicketListRequest(Limit: 2, Next: next), default)).Value();
            seen.AddRange(page.Items.Select(ticket => ticket.Number));
            next = page.Next;
        }
        while (next is not null);

        seen.Should().Equal("BWI-2026-0005", "BWI-2026-0004", "BWI-2026-0003", "BWI-2026-0002", "BWI-2026-0001");
    }

    [Fact]
    public async Task Narrowed_by_status_sop_and_words()
    {
        var one = await Banyuwangi.FileAsync("pelapor", ("uraian", Answer.Text("Wifi PUSKESMAS mati")));
        await Banyuwangi.FileAsync("pelapor", ("uraian", Answer.Text("Aplikasi lambat 100%")));
        await Banyuwangi.CompleteAsync("staff-it", one.Number, "tentukan", "tidak");

        (await ListAsync("staff-it", new TicketListRequest(Status: "waiting"))).Should().ContainSingle(ticket => ticket.Number == one.Number);
        (await ListAsync("staff-it", new TicketListRequest(Status: "open"))).Should().ContainSingle(ticket => ticket.Number != one.Number);
        (await ListAsync("staff-it", new TicketListRequest(Q: "puskesmas"))).Should().ContainSingle(ticket => ticket.Number == one.Number);
        (await ListAsync("staff-it", new TicketListRequest(Q: "bwi-2026-0002"))).Should().ContainSingle();
        (await ListAsync("staff-it", new TicketListRequest(Q: "%"))).Should().ContainSingle("a percent sign is a letter like others");
        (await ListAsync("staff-it", new TicketListRequest(Sop: "lain"))).Should().BeEmpty();
        var refused = await House.Get<TicketQueries>().ListAsync(await Banyuwangi.AsAsync("staff-it"), new TicketListRequest(Status: "baru"), default);
        refused.Problem!.Errors.Should().ContainSingle(error => error.Field == "status");
    }

    [Fact]
    public async Task A_ticket_by_itself_shows_its_answers_in_words()
    {
        var ticket = await Banyuwangi.FileAsync("pelapor", ("opd", Answer.Text("kec-rogojampi")));

        var answers = (await Banyuwangi.TicketAsync("staff-it", ticket.Number)).Answers!;

        answers.Single(answer => answer.Name == "opd").Should().BeEquivalentTo(new { Label = "OPD", Display = "Kecamatan Rogojampi" });
        answers.Select(answer => answer.Name).Should().StartWith(["nama", "opd", "telepon", "email", "jenis-kendala"]);
    }

    private async Task<IReadOnlyList<TicketView>> ListAsync(string user, TicketListRequest? request = null) =>
        (await House.Get<TicketQueries>().ListAsync(await Banyuwangi.AsAsync(user), request ?? new TicketListRequest(), default)).Value().Items;
}
