using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Search;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tests.Tickets;

/// <summary>Tickets are found by who asked for them and who has their work; by officers only, and in their own region.</summary>
public sealed class PersonSearchTests : HouseTests
{
    private TicketView _asked = null!;
    private TicketView _onBehalf = null!;

    private Desk Banyuwangi => Desk("banyuwangi");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _asked = await Banyuwangi.FileAsync("pelapor");
        var request = await Banyuwangi.RequestAsync("staff-it") with { OnBehalfOf = new ContactView("Ibu Sumiati", "Puskesmas Genteng", null, null) };
        _onBehalf = (await Banyuwangi.FileAsync("staff-it", request)).Body<TicketView>();
    }

    [Fact]
    public async Task Officers_find_by_account_by_name_and_by_the_name_of_who_has_no_account()
    {
        (await FoundAsync("staff-it", "pelap")).Should().Equal(_asked.Number);
        (await FoundAsync("staff-it", $" {_asked.RequesterName.ToUpperInvariant()} ")).Should().Equal(_asked.Number);
        (await FoundAsync("staff-it", "sumiati")).Should().Equal(_onBehalf.Number);
        (await FoundAsync("staff-it", "tidak ada orangnya")).Should().BeEmpty();
    }

    [Fact]
    public async Task Officers_find_by_who_has_the_work_and_the_other_filters_still_hold()
    {
        await House.Get<ClaimWorkItemHandler>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), _asked.WorkItems[0].Id, null, default);

        (await FoundAsync("kabid", "staff-it")).Should().Equal(_asked.Number);
        (await FoundAsync("kabid", "staff-it", new TicketListRequest(Status: "closed"))).Should().BeEmpty();
        (await FoundAsync("kabid", "staff-it", new TicketListRequest(Q: _asked.Number))).Should().Equal(_asked.Number);
        (await FoundAsync("kabid", "staff-it", new TicketListRequest(Q: "tidak ada"))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_requester_finds_himself_and_nobody_else()
    {
        await House.Get<ClaimWorkItemHandler>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), _asked.WorkItems[0].Id, null, default);

        (await FoundAsync("pelapor", "pelapor")).Should().Equal(_asked.Number);
        (await FoundAsync("pelapor", "staff-it")).Should().BeEmpty("who has the work is not for him to search by");
        (await FoundAsync("pelapor", "sumiati")).Should().BeEmpty();
    }

    [Fact]
    public async Task Another_region_finds_nothing_of_it()
    {
        var found = await House.Get<TicketQueries>().ListAsync(await House.AsAsync("batam", "admin"), new TicketListRequest(Person: "pelapor"), default);

        found.Value().Items.Should().BeEmpty();
    }

    [Fact]
    public void A_name_fits_by_each_of_its_words_and_an_account_by_its_beginning()
    {
        Person[] people = [Named("siti.aminah", "Siti Aminah"), Named("aminah2", "Rina Aminah Putri"), Named("budi", "Budi Siti")];

        SoughtPerson.Of(people, " aminah SITI ").Accounts.Should().Equal("siti.aminah");
        SoughtPerson.Of(people, "aminah").Accounts.Should().Equal("aminah2", "siti.aminah");
        SoughtPerson.Of(people, "siti.a").Accounts.Should().Equal("siti.aminah");
        SoughtPerson.Of(Enumerable.Range(0, 30).Select(one => Named($"siti{one}", "Siti")), "siti").Accounts.Should().HaveCount(SoughtPerson.Most + 1, "that is too many, and more need not be known");
    }

    private static Person Named(string userName, string name) => new() { UserName = userName, Name = name, Holds = [] };

    private async Task<IEnumerable<string>> FoundAsync(string userName, string person, TicketListRequest? request = null) =>
        (await House.Get<TicketQueries>().ListAsync(await Banyuwangi.AsAsync(userName), (request ?? new TicketListRequest()) with { Person = person }, default)).Value().Items.Select(ticket => ticket.Number);
}
