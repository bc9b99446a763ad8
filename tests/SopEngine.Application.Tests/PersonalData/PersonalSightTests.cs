using SopEngine.Application.Calls;
using SopEngine.Application.PersonalData;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Persistence.PersonalData;

namespace SopEngine.Application.Tests.PersonalData;

/// <summary>Contact data is for who needs it; others see it masked until they say why, and each reading is known to the person concerned.</summary>
public sealed class PersonalSightTests : HouseTests
{
    private const string Ground = "Pelapor menelepon dan minta dihubungi kembali";

    private static readonly ContactView _whole = new("Ibu Sumiati", "Puskesmas Genteng", "081234567878", "sumiati@warga.example");
    private static readonly ContactView _masked = new("I••• S•••", "Puskesmas Genteng", "0812••••••78", "s•••@warga.example");

    private string _number = "";

    private Desk Banyuwangi => Desk("banyuwangi");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var request = await Banyuwangi.RequestAsync("staff-it") with { OnBehalfOf = _whole };
        _number = (await Banyuwangi.FileAsync("staff-it", request)).Body<TicketView>().Number;
    }

    [Fact]
    public async Task Who_filed_it_and_admins_see_it_and_an_officer_without_its_work_does_not()
    {
        (await Banyuwangi.TicketAsync("staff-it", _number)).Should().BeEquivalentTo(new { OnBehalfOf = _whole, RequesterName = "Ibu Sumiati", Masked = false });
        (await Banyuwangi.TicketAsync("admin", _number)).Should().BeEquivalentTo(new { OnBehalfOf = _whole, Masked = false });

        (await Banyuwangi.TicketAsync("kabid", _number)).Should().BeEquivalentTo(new { OnBehalfOf = _masked, RequesterName = "I••• S•••", Masked = true });
        var listed = (await House.Get<TicketQueries>().ListAsync(await Banyuwangi.AsAsync("kabid"), new TicketListRequest(), default)).Value().Items;
        listed.Should().ContainSingle().Which.RequesterName.Should().Be("I••• S•••");
        (await HistoryAsync("kabid")).Should().NotContain("Sumiati");
        (await HistoryAsync("staff-it")).Should().Contain("Sumiati");
    }

    [Fact]
    public async Task A_ground_shows_that_ticket_alone_and_for_a_while()
    {
        var other = (await Banyuwangi.FileAsync("staff-it", await Banyuwangi.RequestAsync("staff-it") with { OnBehalfOf = _whole })).Body<TicketView>().Number;
        (await RevealAsync("kabid", Ground)).Succeeded(out _, out _).Should().BeTrue();

        (await Banyuwangi.TicketAsync("kabid", _number)).OnBehalfOf.Should().Be(_whole);
        (await Banyuwangi.TicketAsync("kabid", other)).OnBehalfOf.Should().Be(_masked);
        House.Time.Advance(TimeSpan.FromMinutes(16));
        (await Banyuwangi.TicketAsync("kabid", _number)).OnBehalfOf.Should().Be(_masked);
    }

    [Theory]
    [InlineData(null, "too-short")]
    [InlineData("ditelepon pelapor", null)]
    [InlineData("    perlu     ", "too-short")]
    [InlineData("perlu\0sekali untuk tugas", "wrong-type")]
    public async Task A_ground_that_says_nothing_shows_nothing(string? ground, string? code)
    {
        var answer = await RevealAsync("kabid", ground);

        (answer.Problem?.Errors.Single().Code).Should().Be(code);
        (await Banyuwangi.TicketAsync("kabid", _number)).OnBehalfOf.Should().Be(code is null ? _whole : _masked);
    }

    [Fact]
    public async Task Each_reading_is_noted_once_with_its_ground_and_ones_own_is_not()
    {
        await Banyuwangi.TicketAsync("staff-it", _number);
        await Banyuwangi.TicketAsync("kabid", _number);
        await Banyuwangi.TicketAsync("kabid", _number);
        House.Time.Advance(TimeSpan.FromSeconds(1));
        await RevealAsync("kabid", Ground);
        House.Time.Advance(TimeSpan.FromSeconds(1));
        await Banyuwangi.TicketAsync("kabid", _number);

        (await ReadsAsync("staff-it")).Select(read => (read.Reader, read.Kind, read.Ground)).Should().Equal(
            ("kabid", PersonalReadKind.Full, null), ("kabid", PersonalReadKind.Revealed, Ground), ("kabid", PersonalReadKind.Masked, null));
        (await ReadsAsync("admin")).Should().HaveCount(3);
        (await ReadsAsync("kabid")).Should().BeEmpty("who reads others' data does not read who else does");
    }

    [Fact]
    public async Task Who_may_not_read_the_ticket_reveals_nothing()
    {
        (await RevealAsync("pelapor", Ground)).Problem.Should().BeOfType<TicketQueryProblems.TicketNotFound>();
        (await ReadsAsync("admin")).Should().BeEmpty();
    }

    [Fact]
    public async Task It_is_forgotten_after_its_time()
    {
        await Banyuwangi.TicketAsync("kabid", _number);
        House.Time.Advance(TimeSpan.FromDays(1824));
        (await House.Get<ForgetPersonalReads>().RunAsync(default)).Should().Be(0);
        House.Time.Advance(TimeSpan.FromDays(2));

        (await House.Get<ForgetPersonalReads>().RunAsync(default)).Should().Be(1);
        (await ReadsAsync("admin")).Should().BeEmpty();
    }

    private async Task<Result<CommandAnswer>> RevealAsync(string userName, string? ground) =>
        await House.Get<RevealPersonalData>().HandleAsync(await Banyuwangi.AsAsync(userName), _number, ground, default);

    private async Task<IReadOnlyList<PersonalReadView>> ReadsAsync(string userName) =>
        (await House.Get<PersonalReadQueries>().OfTicketAsync(await Banyuwangi.AsAsync(userName), _number, default)).Value().Items;

    private async Task<string> HistoryAsync(string userName) =>
        string.Join(' ', (await House.Get<TicketQueries>().HistoryAsync(await Banyuwangi.AsAsync(userName), _number, default)).Value().Items.Select(entry => entry.OnBehalfOf));
}
