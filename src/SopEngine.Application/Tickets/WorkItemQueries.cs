using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Tickets.Search;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Papers;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Tickets;

/// <summary>Work as one caller may see it.</summary>
public sealed class WorkItemQueries(SopDatabase database, TicketContexts contexts)
{
    /// <summary>
    /// What the caller may do now, by what breaks first: by due time, then what has no due time, then what waits for somebody else. Work of his lanes that a colleague
    /// holds is among it: he may take it over by assignment.
    /// </summary>
    public async Task<Result<Page<WorkItemView>>> InboxAsync(Caller caller, InboxRequest request, CancellationToken stop)
    {
        var errors = new[] { PageKey.Refuse(request.Limit), Words.RefuseState(request.State) }.OfType<FieldError>().ToList();
        if (errors.Count > 0)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        var last = request.Next is null ? null : InboxPlace.Read(request.Next);
        if (request.Next is not null && last is null)
        {
            return PageKey.Foreign();
        }

        await using var db = database.Open(caller.Tenant.Id);
        var most = request.Limit ?? PageKey.Most;
        var (book, views) = (new ContextBook(contexts, caller), new List<WorkItemView>());
        while (true)
        {
            var lines = await InboxSearch.FirstAsync(db, caller, request, last, most + 1, stop);
            foreach (var line in lines.Take(most))
            {
                if (await ViewAsync(book, caller, line, stop) is { } view)
                {
                    views.Add(view);
                }

                last = line.Place;
                if (views.Count == most)
                {
                    return new Page<WorkItemView>(views, lines.Count > most || line != lines[^1] ? last.Write() : null);
                }
            }

            if (lines.Count <= most)
            {
                return new Page<WorkItemView>(views);
            }
        }
    }

    /// <summary>How much of it there is, but no more than <paramref name="most"/>: for a number beside a word.</summary>
    public async Task<int> CountAsync(Caller caller, int most, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        var lines = await InboxSearch.WaitingAsync(db, caller, most, stop);
        var (book, count) = (new ContextBook(contexts, caller), 0);
        foreach (var line in lines)
        {
            var ticket = ContextBook.Read(line.Ticket);
            var context = await book.OfAsync(ticket, stop);
            count += ticket.State.Header is { } header && Permissions.BelongsTo(context, header, line.Item.ToWorkItem(), caller.Actor) ? 1 : 0;
        }

        return count;
    }

    /// <summary>One visit, ended ones included.</summary>
    public async Task<Result<WorkItemView>> GetAsync(Caller caller, string id, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (WorkItemRunner.Parse(id) is not var (number, ordinal)
            || await TicketStore.LoadAsync(db, number, stop) is not { State.Header: { } header } ticket
            || await db.WorkItems.AsNoTracking().SingleOrDefaultAsync(row => row.Ticket == number && row.Ordinal == ordinal, stop) is not { } item)
        {
            return new TicketProblems.WorkItemUnknown(id, 0);
        }

        var context = await contexts.AroundAsync(caller, ticket, stop);
        context = context with { Papers = await TicketPapers.ReturningAsync(db, context, number, stop) };
        return Permissions.MayRead(context, header, caller.Actor) || Permissions.BelongsTo(context, header, item.ToWorkItem(), caller.Actor)
            ? WorkItemViews.Of(context, ticket, item.ToWorkItem())
            : new TicketProblems.NotAllowed("membuka langkah ini");
    }

    private static async Task<WorkItemView?> ViewAsync(ContextBook book, Caller caller, InboxLine line, CancellationToken stop)
    {
        var ticket = ContextBook.Read(line.Ticket);
        var context = await book.OfAsync(ticket, stop);
        var item = line.Item.ToWorkItem();
        return ticket.State.Header is { } header && Permissions.BelongsTo(context, header, item, caller.Actor)
            ? WorkItemViews.Of(context, ticket, item)
            : null;
    }
}
