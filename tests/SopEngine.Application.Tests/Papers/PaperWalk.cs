using SopEngine.Application.Papers;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Papers;

/// <summary>Carries a ticket through its rows with the answers that a test gives, and reads its papers.</summary>
internal sealed class PaperWalk(TestHouse house, string tenant)
{
    public Desk Desk { get; } = new(house, tenant);

    public string Number { get; private set; } = "";

    public async Task FileAsync(string userName, string? topic, string? channel, params (string Field, string Text)[] answers)
    {
        var request = new FileTicketRequest { Sop = Desk.Sop, Topic = topic, Channel = channel, Answers = Form(answers) };
        Number = (await Desk.FileAsync(userName, request)).Body<TicketView>().Number;
    }

    public async Task DoAsync(string userName, string step, string outcome, params (string Field, string Text)[] answers)
    {
        house.Time.Advance(TimeSpan.FromMinutes(20));
        var item = await Desk.ItemAsync(userName, Number, step);
        var request = new CompleteRequest { Outcome = outcome, Answers = Form(answers) };
        (await house.Get<CompleteWorkItemHandler>().HandleAsync(await Desk.AsAsync(userName), item.Id, request, null, default)).Problem
            .Should().BeNull("{0} ends {1} by {2}", userName, step, outcome);
    }

    public async Task<PaperView> PaperAsync(string userName, string title) =>
        (await Desk.TicketAsync(userName, Number)).Papers!.Last(paper => paper.Title == title);

    public async Task<PaperSheet> SheetAsync(string userName, string title) =>
        (await house.Get<PaperQueries>().GetAsync(await Desk.AsAsync(userName), Number, (await PaperAsync(userName, title)).Id, default)).Value();

    private static Dictionary<string, Answer> Form((string Field, string Text)[] answers) => answers.ToDictionary(
        answer => answer.Field, answer => answer.Text is "true" ? Answer.YesNo(true) : Answer.Text(answer.Text), StringComparer.Ordinal);
}
