using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Ratings;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Ratings;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Ratings;

/// <summary>A closed ticket is rated once, by its requester or whoever has its key.</summary>
public sealed class RateTicketTests : HouseTests
{
    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task Its_requester_rates_it_and_officers_read_what_he_said()
    {
        var ticket = await ClosedAsync();

        (await ReadAsync("pelapor", ticket.Number)).Asked.Should().BeTrue();
        (await RateAsync("pelapor", ticket.Number, 4, "Cepat sekali.")).Body<RatingView>().Index.Should().Be(100);

        (await ReadAsync("pelapor", ticket.Number)).Should().BeEquivalentTo(new { Asked = false, Rating = new { Remark = "Cepat sekali." } });
        (await ReadAsync("staff-it", ticket.Number)).Should().BeEquivalentTo(new { Asked = false, Rating = new { Index = 100m, Remark = "Cepat sekali." } });
    }

    [Fact]
    public async Task Of_two_ratings_sent_at_once_one_is_kept_and_a_repeat_has_the_first_answer()
    {
        var ticket = await ClosedAsync();
        var caller = await Banyuwangi.AsAsync("pelapor");
        var rate = House.Get<RateTicket>();

        var both = await Task.WhenAll(
            rate.HandleAsync(caller, ticket.Number, new RateRequest([3]), new Operation("satu", "a"), default),
            rate.HandleAsync(caller, ticket.Number, new RateRequest([1]), new Operation("dua", "b"), default));

        both.Count(answer => answer.Problem is null).Should().Be(1);
        both.Select(answer => answer.Problem).OfType<RatingProblems.AlreadyRated>().Should().ContainSingle();
        var (key, hash, score) = both[0].Problem is null ? ("satu", "a", 3) : ("dua", "b", 1);
        (await rate.HandleAsync(caller, ticket.Number, new RateRequest([score]), new Operation(key, hash), default)).Value().Repeated.Should().BeTrue();
        await using var db = House.Rows("banyuwangi");
        (await db.Ratings.SingleAsync()).Scores.Should().Be(score.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Whoever_has_number_and_key_rates_it_without_an_account()
    {
        var ticket = await ClosedAsync();
        var engine = new Caller(House.Tenant("banyuwangi"), Actor.System);
        var rate = House.Get<RateTicket>();

        (await rate.HandleAsync(engine, new TrackRequest(ticket.Number, "salah"), new RateRequest([4]), null, default)).Problem.Should().BeOfType<TicketQueryProblems.TicketNotFound>();
        (await rate.HandleAsync(engine, new TrackRequest(ticket.Number, ticket.TrackingKey), new RateRequest([2]), null, default)).Problem.Should().BeNull();
        (await RateAsync("pelapor", ticket.Number, 4)).Problem.Should().BeOfType<RatingProblems.AlreadyRated>();
    }

    [Fact]
    public async Task Officers_and_open_tickets_are_refused_and_nothing_is_kept()
    {
        var open = await Banyuwangi.FileAsync("pelapor");
        var closed = await ClosedAsync();

        (await RateAsync("pelapor", open.Number, 4)).Problem.Should().BeOfType<RatingProblems.NotClosedYet>();
        (await RateAsync("staff-it", closed.Number, 4)).Problem.Should().BeOfType<TicketProblems.NotAllowed>();
        (await RateAsync("pelapor", closed.Number, 5)).Problem!.Errors.Should().ContainSingle(error => error.Field == "scores.1");
        (await RateAsync("pelapor", closed.Number, 4, new string('x', 10_001))).Problem!.Errors.Should().ContainSingle(error => error.Field == "remark");
        await using var db = House.Rows("banyuwangi");
        (await db.Ratings.CountAsync()).Should().Be(0);
    }

    private async Task<TicketView> ClosedAsync()
    {
        var ticket = await Banyuwangi.FileAsync("pelapor");
        (await House.Get<WithdrawHandler>().HandleAsync(await Banyuwangi.AsAsync("pelapor"), ticket.Number, new WithdrawRequest("Sudah pulih sendiri."), null, default)).Problem.Should().BeNull();
        return ticket;
    }

    private async Task<Result<CommandAnswer>> RateAsync(string userName, string number, int score, string? remark = null) =>
        await House.Get<RateTicket>().HandleAsync(await Banyuwangi.AsAsync(userName), number, new RateRequest([score], remark), null, default);

    private async Task<TicketRatingView> ReadAsync(string userName, string number) =>
        (await House.Get<RatingQueries>().GetAsync(await Banyuwangi.AsAsync(userName), number, default)).Value();
}
