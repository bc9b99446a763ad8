using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Tickets.Search;

/// <summary>Finds in the database what may be for somebody's inbox, by what breaks first. Units are compared afterwards, with the rule itself.</summary>
internal static class InboxSearch
{
    public static IQueryable<InboxLine> For(SopDbContext db, Caller caller, InboxRequest request, WorkItemState? state)
    {
        var me = caller.Actor.UserName;
        var roles = caller.Actor.Holds.Select(held => held.Role).Distinct().ToList();
        var items = db.WorkItems.AsNoTracking().Where(item => item.State == WorkItemState.Open || item.State == WorkItemState.Claimed);
        if (state is { } wanted)
        {
            items = items.Where(item => item.State == wanted);
        }

        if (!string.IsNullOrWhiteSpace(request.Lane))
        {
            items = items.Where(item => item.Lane == request.Lane);
        }

        if (request.Mine)
        {
            items = items.Where(item => item.Assignee == me);
        }

        return items
            .Join(db.Tickets.AsNoTracking(), item => item.Ticket, ticket => ticket.Number, (item, ticket) => new { item, ticket })
            .Where(pair => pair.item.Roles.Any(role => roles.Contains(role))
                || (pair.item.Owner == OwnerSide.Requester && (pair.ticket.Requester == me || pair.ticket.Requester == null)))
            .Select(pair => new InboxLine
            {
                Item = pair.item,
                Ticket = pair.ticket,
                Rank = pair.item.PausedAt != null ? 2 : pair.item.DueAt == null ? 1 : 0,
                When = pair.item.DueAt ?? pair.item.ActiveAt,
            });
    }

    /// <summary>In order, after the last one of the part before.</summary>
    public static IQueryable<InboxLine> After(this IQueryable<InboxLine> lines, InboxPlace? last)
    {
        if (last is not null)
        {
            lines = lines.Where(line => line.Rank > last.Rank || (line.Rank == last.Rank && (line.When > last.When || (line.When == last.When
                && (string.Compare(line.Item.Ticket, last.Ticket) > 0 || (line.Item.Ticket == last.Ticket && line.Item.Ordinal > last.Ordinal))))));
        }

        return lines.OrderBy(line => line.Rank).ThenBy(line => line.When).ThenBy(line => line.Item.Ticket).ThenBy(line => line.Item.Ordinal);
    }
}
