using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Support;

/// <summary>What people of one region do, in a line each. Forms are filled by themselves; what matters to a test is given.</summary>
internal sealed class Desk(TestHouse house, string tenant, int seed = 1)
{
    private readonly FormFiller _filler = new(house, new Random(seed));

    /// <summary>The SOP that tickets are filed under: the region's first unless another is chosen.</summary>
    public string Sop { get; init; } = house.Get<SopRegistry>().InForce(house.Tenant(tenant).Id)[0].Printed.Sop;

    public Task<Caller> AsAsync(string userName) => house.AsAsync(tenant, userName);

    public async Task<FileTicketRequest> RequestAsync(string userName, params (string Field, Answer Answer)[] answers)
    {
        var caller = await AsAsync(userName);
        var sop = (await house.Get<SopQueries>().GetAsync(caller, Sop, default)).Value();
        var form = await _filler.FillAsync(caller, sop.Intake.Fields.Where(field => answers.All(given => given.Field != field.Name)));
        foreach (var (field, answer) in answers)
        {
            form[field] = answer;
        }

        return new FileTicketRequest { Sop = Sop, Topic = sop.Intake.Topics.Count > 0 ? sop.Intake.Topics[0].Id : null, Answers = form };
    }

    public async Task<TicketView> FileAsync(string userName, params (string Field, Answer Answer)[] answers) =>
        (await FileAsync(userName, await RequestAsync(userName, answers), null)).Body<TicketView>();

    public async Task<TicketView> FileAsync(string userName, string topic) =>
        (await FileAsync(userName, await RequestAsync(userName) with { Topic = topic }, null)).Body<TicketView>();

    public async Task<Result<CommandAnswer>> FileAsync(string userName, FileTicketRequest request, Operation? operation = null) =>
        await house.Get<FileTicketHandler>().HandleAsync(await AsAsync(userName), request, operation, default);

    public async Task<IReadOnlyList<WorkItemView>> InboxAsync(string userName, InboxRequest? request = null) =>
        (await house.Get<WorkItemQueries>().InboxAsync(await AsAsync(userName), request ?? new InboxRequest(), default)).Value().Items;

    /// <summary>The open visit to a row of a ticket, as this person sees it.</summary>
    public async Task<WorkItemView> ItemAsync(string userName, string number, string step) =>
        (await TicketAsync(userName, number)).WorkItems.Single(item => item.Step == step);

    public async Task<TicketView> TicketAsync(string userName, string number) =>
        (await house.Get<TicketQueries>().GetAsync(await AsAsync(userName), number, default)).Value();

    public async Task<Dictionary<string, Answer>> FormAsync(string userName, WorkItemView item, string outcome)
    {
        var fields = item.Form.Fields.Concat(item.Outcomes.Where(known => known.Id == outcome).SelectMany(known => known.Fields));
        return await _filler.FillAsync(await AsAsync(userName), fields);
    }

    /// <summary>Ends the open visit to a row by an outcome.</summary>
    public async Task<WorkItemView> CompleteAsync(string userName, string number, string step, string outcome) =>
        (await CompleteAsync(userName, await ItemAsync(userName, number, step), outcome)).Body<WorkItemView>();

    public async Task<Result<CommandAnswer>> CompleteAsync(string userName, WorkItemView item, string outcome, Operation? operation = null)
    {
        var request = new CompleteRequest { Outcome = outcome, Answers = await FormAsync(userName, item, outcome) };
        return await house.Get<CompleteWorkItemHandler>().HandleAsync(await AsAsync(userName), item.Id, request, operation, default);
    }
}
