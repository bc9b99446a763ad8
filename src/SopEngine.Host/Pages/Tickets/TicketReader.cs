using SopEngine.Application.Calls;
using SopEngine.Application.Ratings;
using SopEngine.Application.Replies;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Shared;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>Reads all that a ticket's page shows.</summary>
public sealed class TicketReader(TicketQueries tickets, RatingQueries ratings, ReplyQueries replies, SopRegistry sops, Times times, TenantTime time)
{
    public async Task<Result<TicketModel>> ReadAsync(Caller caller, string number, FormStates forms, CancellationToken stop)
    {
        if (!(await tickets.GetAsync(caller, number, stop)).Succeeded(out var ticket, out var problem)
            || !(await tickets.HistoryAsync(caller, number, stop)).Succeeded(out var history, out problem)
            || !(await tickets.ClocksAsync(caller, number, stop)).Succeeded(out var clocks, out problem)
            || !(await ratings.GetAsync(caller, number, stop)).Succeeded(out var rating, out problem))
        {
            return problem;
        }

        var sop = await sops.FindAsync(caller.Tenant.Id, ticket.Sop, ticket.Revision, stop)
            ?? throw new InvalidOperationException($"Ticket {number} runs on a revision that is not published.");
        var now = await time.NowAsync(caller.Tenant, stop);
        return new TicketModel
        {
            Ticket = ticket,
            History = history.Items,
            Sop = sop.Running,
            Path = TravelledPaths.Of(ticket, history.Items),
            Time = times.Of(caller.Tenant, ticket, now),
            Clocks = [.. clocks.Items.Select(clock => (clock, times.Of(caller.Tenant, clock, now)))],
            Rating = rating,
            Replies = (await replies.OfAsync(caller, number, stop)).Succeeded(out var ready, out _) ? ready.Items : [],
            Forms = forms,
        };
    }
}
