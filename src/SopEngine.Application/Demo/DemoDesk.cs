using System.Text.Json;
using SopEngine.Application.Calls;
using SopEngine.Application.Ratings;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Demo;

/// <summary>Where the people of one region act, each under his own name, at the moment that the demo's clock shows.</summary>
internal sealed class DemoDesk(DemoParts parts, TenantProfile tenant)
{
    private readonly Dictionary<string, int> _refused = new(StringComparer.Ordinal);

    public TenantProfile Tenant => tenant;

    public DemoParts Parts => parts;

    /// <summary>How often acts were refused, by the problem's code.</summary>
    public IReadOnlyDictionary<string, int> Refused => _refused;

    public DateTime Now => parts.Time.Now();

    public Caller As(Person person) => new(tenant, Actor.Of(person));

    /// <summary>Around the engine, for whoever has to find out first who acts.</summary>
    public Task<TicketContext> AroundAsync(SopRevision sop, CancellationToken stop) => parts.Contexts.AroundAsync(new Caller(tenant, Actor.System), sop, stop);

    /// <summary>A ticket as it stands, and what stands around it for the engine.</summary>
    public async Task<(StoredTicket Ticket, TicketContext Context)> LookAsync(string number, CancellationToken stop)
    {
        await using var db = parts.Database.Open(tenant.Id);
        var ticket = await TicketStore.LoadAsync(db, number, stop) ?? throw new InvalidOperationException($"{tenant.Id} has lost its ticket {number}.");
        return (ticket, await parts.Contexts.AroundAsync(new Caller(tenant, Actor.System), ticket, stop));
    }

    /// <summary>The number of the new ticket; null when it was refused.</summary>
    public async Task<string?> FileAsync(Person person, Filing filing, CancellationToken stop)
    {
        if (!(await parts.Filer.RunAsync(As(person), filing, null, stop)).Succeeded(out var answer, out var problem))
        {
            Note(problem);
            return null;
        }

        using var body = JsonDocument.Parse(answer.Body);
        return body.RootElement.GetProperty("number").GetString();
    }

    /// <summary>True when it was done.</summary>
    public async Task<bool> ActAsync(Person person, string number, TicketAct act, CancellationToken stop) =>
        Done(await parts.Runner.RunAsync(As(person), number, act, null, stop));

    public async Task RateAsync(Person person, string number, RateRequest rating, CancellationToken stop) =>
        Done(await parts.Ratings.HandleAsync(As(person), number, rating, null, stop));

    private bool Done(Result<CommandAnswer> result)
    {
        if (result.Problem is { } problem)
        {
            Note(problem);
        }

        return result.Problem is null;
    }

    private void Note(Problem problem)
    {
        var told = problem.Errors.Count == 0 ? problem.Code : $"{problem.Code}: {string.Join(", ", problem.Errors.Select(error => $"{error.Field} {error.Code}"))}";
        _refused[told] = _refused.GetValueOrDefault(told) + 1;
    }
}
