using SopEngine.Application.Accounts;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Settings;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Times;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>Gathers what a decision, or a view, may know around a ticket.</summary>
public sealed class TicketContexts(SopRegistry sops, PeopleDirectory people, TenantCalendars calendars, TenantSettings settings, StampReader stamps, TenantTime time)
{
    /// <summary>Around a ticket that runs on this revision, or will.</summary>
    public async Task<TicketContext> AroundAsync(Caller caller, SopRevision running, CancellationToken stop) =>
        await AroundAsync(caller, running, await stamps.ReadAsync(caller.Tenant.Id, stop), stop);

    /// <summary>Around a ticket that exists.</summary>
    public async Task<TicketContext> AroundAsync(Caller caller, StoredTicket ticket, CancellationToken stop) =>
        await AroundAsync(caller, ticket, await stamps.ReadAsync(caller.Tenant.Id, stop), stop);

    /// <summary>Around a ticket that exists, where it is known how often what is kept in memory has changed.</summary>
    internal async Task<TicketContext> AroundAsync(Caller caller, StoredTicket ticket, Stamps known, CancellationToken stop)
    {
        // what a revision runs on depends on the settings
        await settings.RefreshAsync(caller.Tenant, known.Settings, stop);
        return (await AroundAsync(caller, await RevisionAsync(caller, ticket.Row.Sop, ticket.Row.Revision, stop), known, stop)) with { Answers = ticket.Answers };
    }

    internal async Task<TicketContext> AroundAsync(Caller caller, SopRevision running, Stamps known, CancellationToken stop)
    {
        var tenant = await settings.RefreshAsync(caller.Tenant, known.Settings, stop);
        await calendars.RefreshAsync(tenant, known.Calendars, stop);
        await sops.RefreshAsync(caller.Tenant.Id, known.Sops, stop);
        return new()
        {
            Sop = running,
            Tenant = tenant,
            Calendars = calendars.Of(tenant),
            Now = await time.NowAsync(caller.Tenant, stop),
            Actor = caller.Actor,
            People = await people.AllAsync(caller.Tenant, known.People, stop),
        };
    }

    /// <summary>After a command on a ticket by which SOPs come into force: whoever reads on this host next reads what holds now.</summary>
    internal async Task TakeOverAsync(Caller caller, SopRevision ran, CancellationToken stop)
    {
        if (ran.Sop == ApprovalSop.Id)
        {
            await sops.RefreshAsync(caller.Tenant.Id, (await stamps.ReadAsync(caller.Tenant.Id, stop)).Sops, stop);
        }
    }

    /// <summary>The revision a ticket runs on.</summary>
    /// <exception cref="InvalidOperationException">The database has a ticket of a revision that it does not have.</exception>
    public async ValueTask<SopRevision> RevisionAsync(Caller caller, string sop, int revision, CancellationToken stop) =>
        (await sops.FindAsync(caller.Tenant.Id, sop, revision, stop))?.Running
        ?? throw new InvalidOperationException($"{caller.Tenant.Id} has tickets of SOP {sop} revision {revision}, which is not published.");
}
