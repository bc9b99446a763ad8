using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>Tells how far an upload has come, to who began it.</summary>
public sealed class ReadUpload(SopDatabase database)
{
    public async Task<Result<UploadView>> HandleAsync(Caller caller, string id, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (await FindAsync(db, caller, id, stop) is not { } upload)
        {
            return new UploadProblems.UploadNotFound(id);
        }

        var file = upload.CompletedAt is null ? null : await db.Files.AsNoTracking().SingleOrDefaultAsync(row => row.Id == upload.Id, stop);
        return View(caller, upload, file is null ? null : TicketFiles.View(file));
    }

    /// <summary>The caller's own upload that was begun with its length; null when there is none.</summary>
    internal static async Task<UploadRow?> FindAsync(SopDbContext db, Caller caller, string id, CancellationToken stop)
    {
        var user = caller.Actor.UserName;
        return Guid.TryParse(id, out var key)
            ? await db.Uploads.AsNoTracking().SingleOrDefaultAsync(row => row.Id == key && row.UploadedBy == user && row.Length != null, stop)
            : null;
    }

    internal static UploadView View(Caller caller, UploadRow upload, FileView? file) => new(
        upload.Id.ToString(),
        upload.Name,
        upload.Length ?? upload.Received,
        upload.Received,
        FilePartRow.Size,
        caller.Tenant.At(upload.StartedAt + FileRetention.KeptUnclaimed),
        file);
}
