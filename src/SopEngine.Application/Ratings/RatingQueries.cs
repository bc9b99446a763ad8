using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Ratings;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;

namespace SopEngine.Application.Ratings;

/// <summary>A ticket's rating, for its requester and the officers of its SOP and for nobody else.</summary>
public sealed class RatingQueries(SopDatabase database, TicketQueries tickets)
{
    public async Task<Result<TicketRatingView>> GetAsync(Caller caller, string number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        var mine = Permissions.IsRequester(found.Ticket.State.Header!, caller.Actor);
        var shown = mine || Permissions.IsOfficer(found.Context, caller.Actor);
        return View(caller.Tenant, number, found.Ticket.State.Status, shown ? await RatingRows.FindAsync(db, number, stop) : null, mine);
    }

    /// <summary>For whoever has shown number and key of the ticket already.</summary>
    public async Task<TicketRatingView> TrackedAsync(TenantProfile tenant, string number, TicketStatus status, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        return View(tenant, number, status, await RatingRows.FindAsync(db, number, stop), asks: true);
    }

    private static TicketRatingView View(TenantProfile tenant, string number, TicketStatus status, Rating? rating, bool asks) => new(
        number,
        asks && rating is null && status == TicketStatus.Closed && tenant.Satisfaction != SatisfactionForm.None,
        RatingQuestions.Of(tenant.Satisfaction),
        rating is null ? null : RatingRows.View(tenant, rating));
}
