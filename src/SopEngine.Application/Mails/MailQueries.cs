using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Search;
using SopEngine.Application.Times;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Mails;

namespace SopEngine.Application.Mails;

/// <summary>Mails that wait, for the region's officers, the longest waiting first.</summary>
public sealed class MailQueries(SopDatabase database, TicketRights rights)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 100;

    public async Task<Result<Page<IncomingMailView>>> WaitingAsync(Caller caller, CancellationToken stop)
    {
        if (!await MayAsync(caller, stop))
        {
            return new TicketProblems.NotAllowed("membuka surel masuk");
        }

        await using var db = database.Open(caller.Tenant.Id);
        var rows = await db.IncomingMails.AsNoTracking().Where(row => row.State == MailState.Waiting).OrderBy(row => row.ReceivedAt).ThenBy(row => row.Id).Take(Most).ToListAsync(stop);
        var views = new List<IncomingMailView>();
        foreach (var row in rows)
        {
            views.Add(await ViewAsync(db, caller, row, stop));
        }

        return new Page<IncomingMailView>(views);
    }

    public async Task<Result<IncomingMailView>> GetAsync(Caller caller, string id, CancellationToken stop)
    {
        if (!await MayAsync(caller, stop))
        {
            return new TicketProblems.NotAllowed("membuka surel masuk");
        }

        await using var db = database.Open(caller.Tenant.Id);
        if (!Guid.TryParse(id, out var key) || await db.IncomingMails.AsNoTracking().SingleOrDefaultAsync(row => row.Id == key, stop) is not { } row)
        {
            return new MailProblems.MailNotFound(id);
        }

        return row.State == MailState.Waiting ? await ViewAsync(db, caller, row, stop) : new MailProblems.MailDecided(row.DecidedBy, row.Ticket);
    }

    /// <summary>How many wait; 0 for whoever may not open them.</summary>
    public async Task<int> CountAsync(Caller caller, CancellationToken stop)
    {
        if (!await MayAsync(caller, stop))
        {
            return 0;
        }

        await using var db = database.Open(caller.Tenant.Id);
        return await db.IncomingMails.CountAsync(row => row.State == MailState.Waiting, stop);
    }

    internal async Task<bool> MayAsync(Caller caller, CancellationToken stop) =>
        caller.Actor.Holds.Count > 0 && (await rights.OfficerOfAsync(caller, stop)).Count > 0;

    private static async Task<IncomingMailView> ViewAsync(SopDbContext db, Caller caller, IncomingMailRow row, CancellationToken stop)
    {
        var ids = MailFiles.Of(row);
        var files = ids.Count == 0 ? [] : await db.Files.AsNoTracking().Where(file => ids.Contains(file.Id)).ToListAsync(stop);
        return new IncomingMailView(row.Id.ToString(), row.Address, row.Name, row.Subject, row.Body, caller.Tenant.At(row.ReceivedAt), [.. files.Select(TicketFiles.View)]);
    }
}
