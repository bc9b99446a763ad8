using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>
/// Shows a ticket's progress to whoever has its number and key. A wrong number and a wrong key are refused alike, with the same work done: one look-up, one hash, one
/// comparison that takes as long wherever they differ.
/// </summary>
public sealed class TrackTicket(SopDatabase database, TicketContexts contexts)
{
    private static readonly string _nobodys = TrackingKey.Hash(TrackingKey.Make());

    public async Task<Result<TrackingView>> HandleAsync(TenantProfile tenant, TrackRequest request, CancellationToken stop)
    {
        var typed = (request.Number ?? "").Trim();
        var upper = typed.ToUpperInvariant();
        await using var db = database.Open(tenant.Id);
        var known = await db.Tickets.AsNoTracking()
            .Where(row => row.Number == typed || row.Number == upper)
            .OrderByDescending(row => row.Number == typed)
            .Select(row => new { row.Number, row.TrackingKeyHash })
            .FirstOrDefaultAsync(stop);
        if (!TrackingKey.Same(TrackingKey.Hash(request.Key ?? ""), known?.TrackingKeyHash ?? _nobodys) || known is null)
        {
            return new TicketQueryProblems.TicketNotFound(typed);
        }

        var number = known.Number;
        var ticket = await TicketStore.LoadAsync(db, number, stop) ?? throw new InvalidOperationException($"Ticket {number} went away while it was read.");
        var sop = await contexts.RevisionAsync(new Caller(tenant, Actor.System), ticket.Row.Sop, ticket.Row.Revision, stop);
        return View(tenant, sop, ticket, await StepsAsync(db, tenant, sop, number, stop));
    }

    private static TrackingView View(TenantProfile tenant, SopRevision sop, StoredTicket ticket, IReadOnlyList<TrackedStepView> steps) => new()
    {
        Number = ticket.Row.Number,
        SopTitle = sop.Document.Title,
        Status = ticket.State.Status,
        StatusLabel = Names.OfStatus(tenant, ticket.State.Status),
        OpenedAt = tenant.At(ticket.Row.OpenedAt),
        DueAt = tenant.At(ticket.Row.DueAt),
        ResolvedAt = tenant.At(ticket.Row.ResolvedAt),
        ClosedAt = tenant.At(ticket.Row.ClosedAt),
        Steps = steps,
        At = [.. ticket.State.Items.Values.Select(item => Names.OfLane(sop, item.Lane)).Distinct()],
    };

    private static async Task<IReadOnlyList<TrackedStepView>> StepsAsync(
        SopDbContext db, TenantProfile tenant, SopRevision sop, string number, CancellationToken stop)
    {
        var passed = await db.History.AsNoTracking()
            .Where(row => row.Ticket == number && row.Public && (row.Kind == HistoryKind.StepCompleted || row.Kind == HistoryKind.Skipped) && row.Step != null)
            .OrderBy(row => row.Seq)
            .Select(row => new { row.Step, row.At })
            .ToListAsync(stop);
        return [.. passed.Select(row => new TrackedStepView(sop.FindStep(row.Step!)?.Activity ?? row.Step!, tenant.At(row.At)))];
    }
}
