using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Operations;

/// <summary>Old answers to repeated calls go.</summary>
public static class OperationRetention
{
    /// <summary>How long an idempotency key gives its first answer.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Removes the tenant's operations that are older than is kept; gives their number.</summary>
    public static Task<int> ForgetAsync(SopDbContext db, DateTime now, CancellationToken stop)
    {
        var oldest = now - Kept;
        return db.Operations.Where(row => row.At < oldest).ExecuteDeleteAsync(stop);
    }
}
