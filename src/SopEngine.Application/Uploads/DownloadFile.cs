using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.PersonalData;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;
using SopEngine.Persistence.PersonalData;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Uploads;

/// <summary>Gives a file to who may read its ticket, or to who uploaded it while no ticket has claimed it.</summary>
public sealed class DownloadFile(SopDatabase database, TicketContexts contexts, PersonalReads reads)
{
    public async Task<Result<FileDownload>> HandleAsync(Caller caller, string id, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!Guid.TryParse(id, out var key)
            || await db.Files.AsNoTracking().SingleOrDefaultAsync(known => known.Id == key, stop) is not { } row
            || !await MayReadAsync(db, caller, row, stop))
        {
            return new UploadProblems.FileNotFound(id);
        }

        return new FileDownload(row.Name, row.ContentType, row.Sha256, new StoredFileStream(database, db.Tenant, key, row.Length));
    }

    private async Task<bool> MayReadAsync(SopDbContext db, Caller caller, FileRow row, CancellationToken stop)
    {
        if (row.Ticket is null)
        {
            return row.UploadedBy == caller.Actor.UserName;
        }

        if (await TicketStore.LoadAsync(db, row.Ticket, stop) is not { State.Header: { } header } ticket
            || !Permissions.MayRead(await contexts.AroundAsync(caller, ticket, stop), header, caller.Actor))
        {
            return false;
        }

        if (row.UploadedBy != caller.Actor.UserName)
        {
            await reads.NoteAsync(db, caller, header, PersonalReadKind.File, row.Id, stop);
        }

        return true;
    }
}
