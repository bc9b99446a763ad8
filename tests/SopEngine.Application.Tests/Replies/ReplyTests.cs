using SopEngine.Application.Replies;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Replies;

/// <summary>Ready replies read as they would be sent, to officers alone.</summary>
public sealed class ReplyTests : HouseTests
{
    [Fact]
    public async Task They_are_filled_for_the_ticket_and_whoever_writes()
    {
        var desk = Desk("banyuwangi");
        var ticket = await desk.FileAsync("pelapor");
        var staff = await desk.AsAsync("staff-it");

        var replies = (await House.Get<ReplyQueries>().OfAsync(staff, ticket.Number, default)).Value().Items;

        replies.Should().HaveCountGreaterThan(3).And.OnlyContain(reply => !reply.Text.Contains("{{"));
        replies.Select(reply => reply.Title).Should().BeInAscendingOrder(StringComparer.Ordinal);
        replies.Single(reply => reply.Id == "sudah-diterima").Text.Should()
            .StartWith($"Yth. {ticket.RequesterName},").And.Contain(ticket.Number).And.EndWith(staff.Actor.Name);
    }

    [Fact]
    public async Task A_requester_and_another_region_get_none()
    {
        var desk = Desk("banyuwangi");
        var ticket = await desk.FileAsync("pelapor");

        (await House.Get<ReplyQueries>().OfAsync(await desk.AsAsync("pelapor"), ticket.Number, default)).Problem!.Code.Should().Be("not-allowed");
        (await House.Get<ReplyQueries>().OfAsync(await House.AsAsync("jabar", "admin"), ticket.Number, default)).Problem!.Code.Should().Be("ticket-not-found");
    }
}
