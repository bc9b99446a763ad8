using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Operations;

/// <summary>Old answers to repeated calls go, a bounded number at a time: each step is a transaction of its own, so that who writes meanwhile waits for one step at most.</summary>
public static class OperationRetention
{
    /// <summary>How long an idempotency key gives its first answer.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>About how many one step removes; those of the last one's very millisecond go with it.</summary>
    public const int Step = 500;

    /// <summary>Removes the tenant's operations that are older than is kept; gives their number.</summary>
    public static async Task<int> ForgetAsync(SopDbContext db, DateTime now, CancellationToken stop)
    {
        var oldest = now - Kept;
        for (var removed = 0; ;)
        {
            var old = db.Operations.Where(row => row.At < oldest);
            var last = await old.OrderBy(row => row.At).Skip(Step - 1).Select(row => (DateTime?)row.At).FirstOrDefaultAsync(stop);
            removed += last is { } until ? await old.Where(row => row.At <= until).ExecuteDeleteAsync(stop) : await old.ExecuteDeleteAsync(stop);
            if (last is null)
            {
                return removed;
            }
        }
    }
}
