using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tests.Tickets;

/// <summary>A ticket that is filed after another had closed: both point to each other from the transaction of the filing on.</summary>
public sealed class FollowingTests : HouseTests
{
    private string _closed = "";

    private Desk Banyuwangi => Desk("banyuwangi");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _closed = (await Banyuwangi.FileAsync("pelapor")).Number;
        (await House.Get<WithdrawHandler>().HandleAsync(await Banyuwangi.AsAsync("pelapor"), _closed, new WithdrawRequest("Sudah nyala"), null, default)).Value();
    }

    [Fact]
    public async Task Both_tickets_point_to_each_other()
    {
        var next = (await AgainAsync("pelapor", _closed)).Body<TicketView>();

        next.Links.Should().Equal(new LinkView(_closed, "follows"));
        (await Banyuwangi.TicketAsync("pelapor", _closed)).Links.Should().Equal(new LinkView(next.Number, "followedBy"));
    }

    [Fact]
    public async Task An_officer_files_after_any_ticket_that_he_may_read() =>
        (await AgainAsync("staff-it", _closed)).Body<TicketView>().Links.Should().ContainSingle();

    [Fact]
    public async Task A_ticket_that_is_open_unknown_of_others_or_of_another_region_is_refused_and_nothing_is_filed()
    {
        var open = (await Banyuwangi.FileAsync("pelapor")).Number;
        var foreign = await Desk("jabar").FileAsync(House.Tenant("jabar").People.First(person => person.Holds.Count == 0).UserName);

        Refusal(await AgainAsync("pelapor", open)).Should().Be("not-closed");
        Refusal(await AgainAsync("pelapor", "BWI-1999-0001")).Should().Be("unknown");
        Refusal(await AgainAsync("pelapor", foreign.Number)).Should().Be("unknown");
        var others = (await Banyuwangi.FileAsync("staff-it")).Number;
        await House.Get<WithdrawHandler>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), others, new WithdrawRequest("Sudah"), null, default);
        Refusal(await AgainAsync("pelapor", others)).Should().Be("unknown");
        (await House.Get<TicketQueries>().ListAsync(await Banyuwangi.AsAsync("pelapor"), new TicketListRequest(), default)).Value().Items.Should().HaveCount(2);
    }

    private async Task<Result<CommandAnswer>> AgainAsync(string userName, string after) =>
        await Banyuwangi.FileAsync(userName, await Banyuwangi.RequestAsync(userName) with { Follows = after });

    private static string Refusal(Result<CommandAnswer> answer) => answer.Problem!.Errors.Should().ContainSingle(error => error.Field == "follows").Which.Code;
}
