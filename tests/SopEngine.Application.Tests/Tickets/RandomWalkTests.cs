using SopEngine.Application.Alarms;
using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Verify;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using Xunit.Abstractions;

namespace SopEngine.Application.Tests.Tickets;

/// <summary>Tickets of the five SOPs pushed about by chance. After every command the stored ticket must be what its history gives, and nothing may be in limbo.</summary>
public sealed class RandomWalkTests(ITestOutputHelper output) : HouseTests
{
    private const int Commands = 30;

    [Theory]
    [InlineData("batam", 1)]
    [InlineData("banten", 2)]
    [InlineData("banyuwangi", 3)]
    [InlineData("trenggalek", 4)]
    [InlineData("jabar", 5)]
    public async Task Whatever_people_do_the_history_gives_the_stored_ticket(string tenant, int seed)
    {
        output.WriteLine($"{tenant}, seed {seed}");
        var random = new Random(seed);
        var desk = new Desk(House, tenant, seed);
        var requester = House.Tenant(tenant).People.First(person => person.Holds.Count == 0).UserName;
        var number = "";
        for (var step = 0; step < Commands; step++)
        {
            number = number.Length == 0 || await IsClosedAsync(tenant, number) ? (await desk.FileAsync(requester)).Number : number;
            var done = await ActAsync(desk, tenant, number, random);
            output.WriteLine($"{step} {number} {done}");

            (await House.Get<VerifyTickets>().RunAsync(House.Tenant(tenant).Id, null, default)).Findings.Should().BeEmpty("after {0}", done);
            var ticket = await desk.TicketAsync("admin", number);
            (ticket.Status == TicketStatus.Closed).Should().Be(ticket.WorkItems.Count == 0, "after {0} nothing is in limbo", done);
            House.Time.Advance(TimeSpan.FromMinutes(random.Next(1, 600)));
        }
    }

    private async Task<bool> IsClosedAsync(string tenant, string number) =>
        (await new Desk(House, tenant).TicketAsync("admin", number)).Status == TicketStatus.Closed;

    private async Task<string> ActAsync(Desk desk, string tenant, string number, Random random)
    {
        var everybody = House.Tenant(tenant).People;
        var user = everybody[random.Next(everybody.Count)].UserName;
        if (random.Next(4) == 0)
        {
            return await OddActAsync(await desk.AsAsync(user), number, random);
        }

        foreach (var person in everybody.OrderBy(_ => random.Next()))
        {
            var inbox = (await desk.InboxAsync(person.UserName)).Where(item => item.Ticket == number && item.Acts.Contains("complete")).ToList();
            if (inbox.Count > 0)
            {
                var item = inbox[random.Next(inbox.Count)];
                var outcome = item.Outcomes[random.Next(item.Outcomes.Count)].Id;
                return Told(await desk.CompleteAsync(person.UserName, item, outcome), $"{person.UserName} {item.Step} {outcome}");
            }
        }

        var pass = await House.Get<RunDueAlarms>().RunAsync(default);
        return $"alarms {pass.Fired} fired, {pass.Failed} failed";
    }

    private async Task<string> OddActAsync(Caller caller, string number, Random random) => random.Next(6) switch
    {
        0 => Told(await House.Get<PauseHandler>().HandleAsync(caller, number, new PauseRequest("Menunggu"), null, default), "pause"),
        1 => Told(await House.Get<ResumeHandler>().HandleAsync(caller, number, new ResumeRequest(), null, default), "resume"),
        2 => Told(await House.Get<CommentHandler>().HandleAsync(caller, number, new CommentRequest("Catatan", random.Next(2) == 0), null, default), "comment"),
        3 => Told(await House.Get<SkipHandler>().HandleAsync(caller, number, new SkipRequest("Mendesak"), null, default), "skip"),
        4 => Told(await House.Get<CorrectHandler>().HandleAsync(
            caller, number, new CorrectRequest("receivedAt", House.Time.Now.AddMinutes(-random.Next(600)), "Salah catat"), null, default), "correct"),
        _ => Told(await House.Get<ReopenHandler>().HandleAsync(caller, number, new ReopenRequest("Masih rusak"), null, default), "reopen"),
    };

    private static string Told(Result<CommandAnswer> result, string what) => $"{what}: {result.Problem?.Code ?? "ok"}";
}
