using SopEngine.Application.Alarms;
using SopEngine.Application.Messages;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Alarms;

public sealed class AlarmTests : HouseTests
{
    private Desk Jabar => Desk("jabar");

    [Fact]
    public async Task Documents_that_do_not_come_within_the_month_close_the_ticket_by_themselves()
    {
        var number = (await Jabar.FileAsync("user")).Number;
        await Jabar.CompleteAsync("helpdesk", number, "verifikasi", "tidak");
        (await Jabar.TicketAsync("user", number)).Status.Should().Be(TicketStatus.Waiting);

        House.Time.Now = new DateTimeOffset(2026, 12, 23, 15, 59, 59, TimeSpan.FromHours(7));
        await RunAsync();
        (await Jabar.TicketAsync("user", number)).Status.Should().Be(TicketStatus.Waiting, "the month ends at closing time, never early");
        House.Time.Advance(TimeSpan.FromSeconds(1));
        (await RunAsync()).Fired.Should().Be(1);

        var ticket = await Jabar.TicketAsync("user", number);
        ticket.Status.Should().Be(TicketStatus.Closed);
        ticket.ClosureKind.Should().Be(ClosureKind.AutoClosedIncomplete);
        var history = (await House.Get<TicketQueries>().HistoryAsync(await Jabar.AsAsync("user"), number, default)).Value().Items;
        history.Single(entry => entry.Outcome == "tidak-dilengkapi").ActorName.Should().Be("Sistem");
    }

    [Fact]
    public async Task The_requester_is_reminded_a_week_and_a_day_before_the_month_ends()
    {
        var number = (await Jabar.FileAsync("user")).Number;
        await Jabar.CompleteAsync("helpdesk", number, "verifikasi", "tidak");

        House.Time.Now = new DateTimeOffset(2026, 12, 16, 16, 0, 0, TimeSpan.FromHours(7));
        var pass = await RunAsync();
        House.Time.Now = new DateTimeOffset(2026, 12, 22, 16, 0, 0, TimeSpan.FromHours(7));
        await RunAsync();

        pass.Should().Be(new AlarmPass(1, 0, false, new DateTime(2026, 12, 22, 0, 30, 0, DateTimeKind.Utc)));
        var messages = (await House.Get<MessageQueries>().ListAsync(await Jabar.AsAsync("user"), unread: false, null, null, default)).Value().Items;
        messages.Count(message => message.Subject == $"Batas waktu mendekat: {number}").Should().Be(2);
    }

    [Fact]
    public async Task A_second_pass_finds_nothing_to_do()
    {
        var number = (await Jabar.FileAsync("user")).Number;
        await Jabar.CompleteAsync("helpdesk", number, "verifikasi", "tidak");
        House.Time.Advance(TimeSpan.FromDays(60));

        var passes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(RunAsync)));

        passes.Sum(pass => pass.Failed).Should().Be(0);
        var history = (await House.Get<TicketQueries>().HistoryAsync(await Jabar.AsAsync("user"), number, default)).Value().Items;
        history.Where(entry => entry.Kind == HistoryKind.Closed).Should().ContainSingle();
        (await RunAsync()).Should().Be(new AlarmPass(0, 0, false, null));
    }

    private Task<AlarmPass> RunAsync() => House.Get<RunDueAlarms>().RunAsync(default);
}
