using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Search;

/// <summary>
/// Finds in the database what may be for somebody's inbox, by what breaks first. What is not for his units is left there; roles where a visit has several are compared
/// afterwards, with the rule itself.
/// </summary>
internal static class InboxSearch
{
    /// <summary>
    /// The first so many after <paramref name="last"/>. Each of the caller's inboxes is asked for by itself, from where it stands in the index, and what comes is merged: asked
    /// for together they would have to be sorted whole.
    /// </summary>
    public static async Task<List<InboxLine>> FirstAsync(SopDbContext db, Caller caller, InboxRequest request, InboxPlace? last, int most, CancellationToken stop)
    {
        var found = new List<InboxLine>();
        if (request.OfUnit && Units(caller.Actor.Holds).Count == 0)
        {
            return found;
        }

        foreach (var lines in Parts(db, caller, request))
        {
            found.AddRange(await After(lines, last).Take(most).ToListAsync(stop));
        }

        found.AddRange((await Unplaced(db, caller, request).ToListAsync(stop)).Where(line => last is null || line.Place.CompareTo(last) > 0));
        return [.. found.OrderBy(line => line.Place).Take(most)];
    }

    /// <summary>The first so many that wait for the caller himself: for a number beside a word.</summary>
    public static async Task<List<InboxLine>> WaitingAsync(SopDbContext db, Caller caller, int most, CancellationToken stop) =>
        [.. (await FirstAsync(db, caller, new InboxRequest(), null, most, stop)).TakeWhile(line => line.Place.At < InboxColumns.FirstWaiting)];

    private static IEnumerable<IQueryable<InboxLine>> Parts(SopDbContext db, Caller caller, InboxRequest request)
    {
        var open = Open(db, caller, request);
        // what somebody holds is little, and found by his name
        return request.Mine
            ? [WithTickets(db, open.Where(item => Names(caller).Contains(item.Inbox)))]
            : Names(caller).Select(name => WithTickets(db, Covered(open.Where(item => item.Inbox == name), [.. caller.Actor.Holds.Where(held => held.Role == name)])));
    }

    /// <summary>Without what no holding of the role covers: whoever has it for one unit does not page through the work of the others. See <see cref="RoleHolding.Covers"/>.</summary>
    private static IQueryable<WorkItemRow> Covered(IQueryable<WorkItemRow> items, IReadOnlyList<RoleHolding> held)
    {
        if (held.Count == 0 || held.Any(holding => holding.Unit is null))
        {
            return items;
        }

        var units = Units(held);
        return items.Where(item => item.Unit == null || units.Contains(item.Unit));
    }

    private static List<string> Units(IEnumerable<RoleHolding> held) => [.. held.Select(holding => holding.Unit).OfType<string>().Distinct()];

    private static List<string?> Names(Caller caller)
    {
        var roles = caller.Actor.Holds.Select(held => held.Role).Distinct().ToList();
        return [.. roles, .. roles.Count > 0 ? new[] { InboxColumns.SeveralRoles, InboxColumns.NobodysOwn } : [], InboxColumns.OfRequester(caller.Actor.UserName)];
    }

    /// <summary>Visits that an earlier program wrote last, which are found by what they are.</summary>
    private static IQueryable<InboxLine> Unplaced(SopDbContext db, Caller caller, InboxRequest request)
    {
        var me = caller.Actor.UserName;
        var roles = caller.Actor.Holds.Select(held => held.Role).Distinct().ToList();
        return WithTickets(db, Open(db, caller, request).Where(item => item.Inbox == null)).Where(line =>
            line.Item.Roles.Any(role => roles.Contains(role))
            || (line.Item.Owner == OwnerSide.Requester && (line.Ticket.Requester == me || line.Ticket.Requester == null)));
    }

    private static IQueryable<WorkItemRow> Open(SopDbContext db, Caller caller, InboxRequest request)
    {
        var me = caller.Actor.UserName;
        var items = db.WorkItems.AsNoTracking().Where(item => item.State == WorkItemState.Open || item.State == WorkItemState.Claimed);
        if (Words.State(request.State) is { } wanted)
        {
            items = items.Where(item => item.State == wanted);
        }

        if (!string.IsNullOrWhiteSpace(request.Lane))
        {
            items = items.Where(item => item.Lane == request.Lane);
        }

        if (request.OfUnit)
        {
            var units = Units(caller.Actor.Holds);
            items = items.Where(item => item.Unit != null && units.Contains(item.Unit));
        }

        return request.Mine ? items.Where(item => item.Assignee == me) : items;
    }

    private static IQueryable<InboxLine> WithTickets(SopDbContext db, IQueryable<WorkItemRow> items) =>
        items.Join(db.Tickets.AsNoTracking(), item => item.Ticket, ticket => ticket.Number, (item, ticket) => new InboxLine { Item = item, Ticket = ticket });

    private static IQueryable<InboxLine> After(IQueryable<InboxLine> lines, InboxPlace? last)
    {
        if (last is not null)
        {
            // the first comparison is for the index, which begins to read there
            lines = lines.Where(line => line.Item.InboxAt >= last.At && (line.Item.InboxAt > last.At
                || string.Compare(line.Item.Ticket, last.Ticket) > 0 || (line.Item.Ticket == last.Ticket && line.Item.Ordinal > last.Ordinal)));
        }

        return lines.OrderBy(line => line.Item.InboxAt).ThenBy(line => line.Item.Ticket).ThenBy(line => line.Item.Ordinal);
    }
}
