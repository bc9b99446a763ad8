using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Files;

/// <summary>Uploads that nothing claimed go, a few at a time because their bytes go with them: who writes meanwhile waits for one step at most.</summary>
public static class FileRetention
{
    /// <summary>How long an upload waits for its last byte, and a file for the filing or completion that names it.</summary>
    public static readonly TimeSpan KeptUnclaimed = TimeSpan.FromHours(24);

    /// <summary>About how many one step removes; those of the last one's very millisecond go with it.</summary>
    public const int Step = 20;

    // bytes whose file has gone are looked for among the uploads of so many days, not among all there ever were
    private static readonly TimeSpan _lookedFor = TimeSpan.FromDays(30);

    /// <summary>Removes the tenant's unfinished uploads and unclaimed files, bytes included, that have waited too long; gives the number of files.</summary>
    public static async Task<int> RemoveUnclaimedAsync(SopDbContext db, DateTime now, CancellationToken stop)
    {
        var oldest = now - KeptUnclaimed;
        var removed = await RemoveFilesAsync(db, oldest, stop);
        await RemoveUnfinishedAsync(db, oldest, stop);
        await RemoveOrphansAsync(db, oldest, stop);
        return removed;
    }

    private static async Task<int> RemoveFilesAsync(SopDbContext db, DateTime oldest, CancellationToken stop)
    {
        for (var removed = 0; ;)
        {
            var old = db.Files.Where(row => row.ClaimedAt == null && row.UploadedAt < oldest);
            var last = await old.OrderBy(row => row.UploadedAt).Skip(Step - 1).Select(row => (DateTime?)row.UploadedAt).FirstOrDefaultAsync(stop);
            removed += last is { } until ? await old.Where(row => row.UploadedAt <= until).ExecuteDeleteAsync(stop) : await old.ExecuteDeleteAsync(stop);
            if (last is null)
            {
                return removed;
            }
        }
    }

    private static async Task RemoveUnfinishedAsync(SopDbContext db, DateTime oldest, CancellationToken stop)
    {
        for (DateTime? last; ;)
        {
            var old = db.Uploads.Where(row => row.CompletedAt == null && row.StartedAt < oldest);
            last = await old.OrderBy(row => row.StartedAt).Skip(Step - 1).Select(row => (DateTime?)row.StartedAt).FirstOrDefaultAsync(stop);
            _ = last is { } until ? await old.Where(row => row.StartedAt <= until).ExecuteDeleteAsync(stop) : await old.ExecuteDeleteAsync(stop);
            if (last is null)
            {
                return;
            }
        }
    }

    // the file's row goes first, here or by a version that knows of no parts: a power cut in between is made good by the next sweep
    private static async Task RemoveOrphansAsync(SopDbContext db, DateTime oldest, CancellationToken stop)
    {
        var from = oldest - _lookedFor;
        for (DateTime? last; ;)
        {
            var lost = db.Uploads.Where(row => row.CompletedAt > from && row.CompletedAt < oldest && !db.Files.Any(file => file.Id == row.Id));
            last = await lost.OrderBy(row => row.CompletedAt).Skip(Step - 1).Select(row => row.CompletedAt).FirstOrDefaultAsync(stop);
            _ = last is { } until ? await lost.Where(row => row.CompletedAt <= until).ExecuteDeleteAsync(stop) : await lost.ExecuteDeleteAsync(stop);
            if (last is null)
            {
                return;
            }
        }
    }
}
