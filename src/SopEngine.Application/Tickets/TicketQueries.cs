using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.PersonalData;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Tickets.Search;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Papers;
using SopEngine.Persistence.PersonalData;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Tickets;

/// <summary>Tickets as one caller may read them. A ticket that he may not read is not found.</summary>
public sealed class TicketQueries(SopDatabase database, TicketContexts contexts, TicketRights rights, PeopleDirectory people, PersonalReads reads)
{
    /// <summary>The caller's own tickets, or the region's where his role lets him read them; newest first.</summary>
    public async Task<Result<Page<TicketView>>> ListAsync(Caller caller, TicketListRequest request, CancellationToken stop)
    {
        var errors = new[] { PageKey.Refuse(request.Limit), Words.RefuseStatus(request.Status) }.OfType<FieldError>().ToList();
        if (errors.Count > 0)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        var last = request.Next is null ? null : PageKey.Read(request.Next, 2);
        if (request.Next is not null && (last is null || PageKey.Instant(last[0]) is null))
        {
            return PageKey.Foreign();
        }

        await using var db = database.Open(caller.Tenant.Id);
        if (!(await ReadershipAsync(caller, request, stop)).Succeeded(out var readers, out var problem))
        {
            return problem;
        }

        var most = request.Limit ?? PageKey.Most;
        (DateTime, string)? after = last is null ? null : (PageKey.Instant(last[0])!.Value, last[1]);
        var rows = await TicketSearch.FirstAsync(db, readers, request, after, most + 1, stop);
        var shown = rows.Take(most).ToList();
        var next = rows.Count > most ? PageKey.Write(shown[^1].OpenedAt, shown[^1].Number) : null;
        return new Page<TicketView>(await ViewsAsync(caller, shown, stop), next);
    }

    /// <summary>Whoever is no officer finds nobody but himself, and those without an account for whom he filed: a search tells nothing of other people.</summary>
    private async Task<Result<TicketReadership>> ReadershipAsync(Caller caller, TicketListRequest request, CancellationToken stop)
    {
        var officerOf = request.Mine ? [] : await rights.OfficerOfAsync(caller, stop);
        if (string.IsNullOrWhiteSpace(request.Person))
        {
            return new TicketReadership(caller.Actor.UserName, officerOf, null);
        }

        if (TextBound.Refuse("person", request.Person, TextBound.Short) is { } unfit)
        {
            return new TicketProblems.FormInvalid([unfit]);
        }

        var everybody = await people.AllAsync(caller.Tenant, stop);
        var person = SoughtPerson.Of(everybody.Values.Where(known => officerOf.Count > 0 || known.UserName == caller.Actor.UserName), request.Person);
        return person.Accounts.Count > SoughtPerson.Most
            ? new TicketProblems.FormInvalid([new FieldError("person", "too-many", $"Nama itu cocok dengan lebih dari {SoughtPerson.Most} orang. Tulis namanya lebih lengkap, atau nama akunnya.")])
            : new TicketReadership(caller.Actor.UserName, officerOf, person);
    }

    public async Task<Result<TicketView>> GetAsync(Caller caller, string number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        await NoteAsync(db, caller, found, stop);
        var context = found.Context with { Papers = await TicketPapers.OfAsync(db, number, stop) };
        var files = await TicketFiles.OfAsync(db, number, stop);
        var view = TicketViews.Whole(context, found.Ticket, files);
        return view with
        {
            Papers = await PaperViews.OfAsync(db, context, found.Ticket, stop),
            Evidence = new EvidenceViews(context, found.Ticket, files).Rows(),
            Links = view.Links is { } links ? await WithPartsAsync(db, context.Tenant, links, stop) : null,
        };
    }

    private static async Task<IReadOnlyList<LinkView>> WithPartsAsync(SopDbContext db, TenantProfile tenant, IReadOnlyList<LinkView> links, CancellationToken stop)
    {
        var parts = links.Where(link => link.Kind == TicketLink.HasPart).Select(link => link.Number).ToList();
        var found = await TicketStore.LoadAsync(db, parts, stop);
        return [.. links.Select(link => link.Kind == TicketLink.HasPart && found.TryGetValue(link.Number, out var part)
            ? link with { Subject = part.Row.Subject, StatusLabel = Names.OfStatus(tenant, part.State.Status) }
            : link)];
    }

    /// <summary>What happened, oldest first; of what only officers may read, nothing to others.</summary>
    public async Task<Result<Page<HistoryEntryView>>> HistoryAsync(Caller caller, string number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        await NoteAsync(db, caller, found, stop);
        var full = PersonalSight.IsFull(found.Context, found.Ticket.State);
        var files = (await TicketFiles.OfAsync(db, number, stop)).ToDictionary(file => file.Id, file => file.Name, StringComparer.OrdinalIgnoreCase);
        var rows = await db.History.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Seq).ToListAsync(stop);
        return new Page<HistoryEntryView>([.. rows.Where(row => HistoryViews.IsFor(found.Context, row)).Select(row => HistoryViews.Of(found.Context, row, files, full))]);
    }

    public async Task<Result<Page<ClockView>>> ClocksAsync(Caller caller, string number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        var rows = await db.Clocks.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Ordinal).ToListAsync(stop);
        return new Page<ClockView>([.. rows.Select(row => ClockViews.Of(found.Context, number, row.ToClock()))]);
    }

    /// <summary>A ticket that the caller may read, and what stands around it.</summary>
    internal async Task<Result<FoundTicket>> FindAsync(SopDbContext db, Caller caller, string number, CancellationToken stop)
    {
        if (await TicketStore.LoadAsync(db, number, stop) is { State.Header: { } header } ticket
            && await contexts.AroundAsync(caller, ticket, stop) is var context && Permissions.MayRead(context, header, caller.Actor))
        {
            var revealed = !PersonalSight.IsFull(context, ticket.State) && await reads.IsRevealedAsync(db, caller, number, stop);
            return new FoundTicket(ticket, context with { Revealed = revealed });
        }

        return new TicketQueryProblems.TicketNotFound(number);
    }

    private Task NoteAsync(SopDbContext db, Caller caller, FoundTicket found, CancellationToken stop) =>
        reads.NoteAsync(db, caller, found.Ticket.State.Header!, PersonalSight.IsFull(found.Context, found.Ticket.State) ? PersonalReadKind.Full : PersonalReadKind.Masked, null, stop);

    private async Task<IReadOnlyList<TicketView>> ViewsAsync(Caller caller, IEnumerable<TicketRow> rows, CancellationToken stop)
    {
        var book = new ContextBook(contexts, caller);
        var views = new List<TicketView>();
        foreach (var ticket in rows.Select(ContextBook.Read))
        {
            var context = await book.OfAsync(ticket, stop);
            if (ticket.State.Header is { } header && Permissions.MayRead(context, header, caller.Actor))
            {
                views.Add(TicketViews.Of(context, ticket));
            }
        }

        return views;
    }
}
