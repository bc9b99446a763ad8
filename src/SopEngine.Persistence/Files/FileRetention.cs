using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Files;

/// <summary>Uploads that nothing claimed go.</summary>
public static class FileRetention
{
    /// <summary>How long an upload waits for the filing or completion that names it.</summary>
    public static readonly TimeSpan KeptUnclaimed = TimeSpan.FromHours(24);

    /// <summary>Removes the tenant's unclaimed files, bytes included, that have waited too long; gives their number.</summary>
    public static Task<int> RemoveUnclaimedAsync(SopDbContext db, DateTime now, CancellationToken stop)
    {
        var oldest = now - KeptUnclaimed;
        return db.Files.Where(row => row.ClaimedAt == null && row.UploadedAt < oldest).ExecuteDeleteAsync(stop);
    }
}
