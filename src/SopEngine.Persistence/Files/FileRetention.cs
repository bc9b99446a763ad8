using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Files;

/// <summary>Uploads that nothing claimed go, a few at a time because their bytes go with them: who writes meanwhile waits for one step at most.</summary>
public static class FileRetention
{
    /// <summary>How long an upload waits for the filing or completion that names it.</summary>
    public static readonly TimeSpan KeptUnclaimed = TimeSpan.FromHours(24);

    /// <summary>About how many one step removes; those of the last one's very millisecond go with it.</summary>
    public const int Step = 20;

    /// <summary>Removes the tenant's unclaimed files, bytes included, that have waited too long; gives their number.</summary>
    public static async Task<int> RemoveUnclaimedAsync(SopDbContext db, DateTime now, CancellationToken stop)
    {
        var oldest = now - KeptUnclaimed;
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
}
