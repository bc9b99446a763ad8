using SopEngine.Application.Json;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Tickets;

public sealed class TrackingTests : HouseTests
{
    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task Number_and_key_show_the_progress_and_nothing_personal()
    {
        var ticket = await Banyuwangi.FileAsync("pelapor", ("nama", Answer.Text("Rina Kusumawati")), ("uraian", Answer.Text("Rahasia dapur")));
        House.Time.Advance(TimeSpan.FromMinutes(5));
        await Banyuwangi.CompleteAsync("staff-it", ticket.Number, "tentukan", "ya");

        var seen = (await TrackAsync(ticket.Number.ToLowerInvariant(), $" {ticket.TrackingKey![..13].ToLowerInvariant()}-{ticket.TrackingKey[13..]} ")).Value();

        seen.Status.Should().Be(TicketStatus.Open);
        seen.At.Should().Equal("Staff IT");
        seen.Steps.Select(step => step.At).Should().Equal(TestHouse.Monday, TestHouse.Monday.AddMinutes(5));
        seen.Steps[0].Activity.Should().StartWith("Menginput laporan");
        seen.DueAt.Should().Be(TestHouse.Monday.AddMinutes(185));
        ApiJson.Write(seen).Should().NotContain("Rina").And.NotContain("Rahasia").And.NotContain("\"pelapor\"").And.NotContain("Agus");
    }

    [Fact]
    public async Task A_wrong_key_a_wrong_number_and_another_region_are_refused_alike()
    {
        var ticket = await Banyuwangi.FileAsync("pelapor");

        var wrongKey = (await TrackAsync(ticket.Number, "0000")).Problem;
        var noKey = (await TrackAsync(ticket.Number, null)).Problem;
        var elsewhere = (await House.Get<TrackTicket>().HandleAsync(House.Tenant("batam"), new TrackRequest(ticket.Number, ticket.TrackingKey), default)).Problem;
        var wrongNumber = (await TrackAsync("BWI-2026-9999", ticket.TrackingKey)).Problem;

        wrongKey.Should().Be(new TicketQueryProblems.TicketNotFound(ticket.Number));
        noKey.Should().Be(wrongKey);
        elsewhere.Should().Be(wrongKey);
        wrongNumber.Should().Be(new TicketQueryProblems.TicketNotFound("BWI-2026-9999"));
        (await TrackAsync(null, null)).Problem!.Code.Should().Be("ticket-not-found");
    }

    private Task<Domain.Problems.Result<Application.Tickets.Views.TrackingView>> TrackAsync(string? number, string? key) =>
        House.Get<TrackTicket>().HandleAsync(House.Tenant("banyuwangi"), new TrackRequest(number, key), default);
}
