using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Deliveries;
using SopEngine.Persistence.Inbox;

namespace SopEngine.Application.Deliveries;

/// <summary>What has become of messages: of one ticket, for its officers; of those that wait for a decision, for whoever may decide.</summary>
public sealed class DeliveryQueries(SopDatabase database, TicketQueries tickets, PeopleDirectory people)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 200;

    /// <summary>Everything that was said about a ticket, to whom and by which way, oldest first.</summary>
    public async Task<Result<Page<DeliveryView>>> OfTicketAsync(Caller caller, string number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        if (!Permissions.IsOfficer(found.Context, caller.Actor))
        {
            return new TicketProblems.NotAllowed("melihat pengiriman pesan tiket ini");
        }

        var inbox = await db.Inbox.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.At).Take(Most).ToListAsync(stop);
        var outside = await db.Deliveries.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.At).Take(Most).ToListAsync(stop);
        return new Page<DeliveryView>(
            [.. inbox.Select(row => View(caller.Tenant, found.Context.People, row)).Concat(outside.Select(row => View(caller.Tenant, found.Context.People, row))).OrderBy(view => view.At)]);
    }

    /// <summary>Those that wait for a decision, the longest waiting first.</summary>
    public async Task<Result<Page<DeliveryView>>> ParkedAsync(Caller caller, CancellationToken stop)
    {
        if (!Permissions.HasAuthority(caller.Tenant, caller.Actor))
        {
            return new TicketProblems.NotAllowed("memutuskan pengiriman pesan");
        }

        var known = await people.AllAsync(caller.Tenant, stop);
        await using var db = database.Open(caller.Tenant.Id);
        var rows = await db.Deliveries.AsNoTracking().Where(row => row.State == DeliveryState.Parked).OrderBy(row => row.EndedAt).ThenBy(row => row.Id).Take(Most).ToListAsync(stop);
        return new Page<DeliveryView>([.. rows.Select(row => View(caller.Tenant, known, row))]);
    }

    private static DeliveryView View(TenantProfile tenant, IReadOnlyDictionary<string, Person> people, InboxRow row) => new(
        row.Id.ToString(), row.Ticket!, "inbox", row.Recipient, NameOf(people, row.Recipient), row.Subject, row.ReadAt is null ? "unread" : "read", tenant.At(row.At), EndedAt: tenant.At(row.ReadAt));

    private static DeliveryView View(TenantProfile tenant, IReadOnlyDictionary<string, Person> people, DeliveryRow row) => new(
        row.Id.ToString(), row.Ticket, row.Way == DeliveryWay.Email ? "email" : "webhook", row.Recipient, NameOf(people, row.Recipient), row.Subject, StateOf(row.State), tenant.At(row.At),
        row.Attempts, row.State == DeliveryState.Waiting ? tenant.At(row.RunAt) : null, tenant.At(row.EndedAt), row.Answer, row.Digest, row.DecidedBy, row.Ground);

    private static string NameOf(IReadOnlyDictionary<string, Person> people, string? userName) =>
        userName is null ? "Pemohon tanpa akun" : people.GetValueOrDefault(userName)?.Name ?? userName;

    private static string StateOf(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "waiting",
        DeliveryState.Sent => "sent",
        DeliveryState.Parked => "parked",
        DeliveryState.Skipped => "skipped",
    };
}
