using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;

namespace SopEngine.Application.Installation;

/// <summary>
/// Work that was tried in vain too often, and what an operator decides about it. Either decision is an ordinary command on the ticket: one transaction with the entry in its
/// history, who decided, and his ground.
/// </summary>
public sealed class ParkedAlarms(TenantRegistry tenants, SopDatabase database, TicketCommandRunner runner)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 200;

    /// <summary>Those parked longest come first.</summary>
    public async Task<IReadOnlyList<ParkedAlarm>> ListAsync(CancellationToken stop)
    {
        var parked = new List<ParkedAlarm>();
        foreach (var tenant in tenants.All.Where(tenant => tenant.Kind == TenantKind.Region))
        {
            await using var db = database.Open(tenant.Id);
            var rows = await db.Alarms.AsNoTracking().Where(row => row.RunAt == null).OrderBy(row => row.Ticket).ThenBy(row => row.Ordinal).Take(Most).ToListAsync(stop);
            parked.AddRange(rows.Select(row => new ParkedAlarm(
                tenant.Id.Value, tenant.Name, row.Ticket, row.Ordinal, row.Kind, row.DueAt, row.ParkedAt, row.Attempts, row.Failure, ParkedWork.MaySkip(row.Kind))));
        }

        return [.. parked.OrderBy(alarm => alarm.ParkedAt).ThenBy(alarm => alarm.Ticket, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>Lets it be tried again, from the first try; null when that is done.</summary>
    public Task<Problem?> RetryAsync(string operatorName, TenantProfile tenant, string ticket, int ordinal, string? ground, CancellationToken stop) =>
        DecideAsync(operatorName, tenant, ticket, new TicketCommand.RetryAlarm(ordinal, ground ?? ""), ordinal, stop);

    /// <summary>Lets it be for good; null when that is done.</summary>
    public Task<Problem?> SkipAsync(string operatorName, TenantProfile tenant, string ticket, int ordinal, string? ground, CancellationToken stop) =>
        DecideAsync(operatorName, tenant, ticket, new TicketCommand.SkipAlarm(ordinal, ground ?? ""), ordinal, stop);

    private async Task<Problem?> DecideAsync(string operatorName, TenantProfile tenant, string ticket, TicketCommand command, int ordinal, CancellationToken stop)
    {
        await using (var db = database.Open(tenant.Id))
        {
            if (!await db.Alarms.AnyAsync(row => row.Ticket == ticket && row.Ordinal == ordinal && row.RunAt == null, stop))
            {
                return new TicketProblems.AlarmNotParked(ordinal);
            }
        }

        var caller = new Caller(tenant, Actor.Operator(operatorName));
        return (await runner.RunAsync(caller, ticket, new TicketAct(command), null, stop)).Problem;
    }
}
