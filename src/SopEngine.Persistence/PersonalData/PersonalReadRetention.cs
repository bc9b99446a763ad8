using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.PersonalData;

/// <summary>Old notes of who read whose data go, a bounded number at a time: each step is a transaction of its own, so that who writes meanwhile waits for one step at most.</summary>
public static class PersonalReadRetention
{
    /// <summary>About how many one step removes; those of the last one's very millisecond go with it.</summary>
    public const int Step = 500;

    /// <summary>Removes the tenant's notes that are older; gives their number.</summary>
    public static async Task<int> ForgetAsync(SopDbContext db, DateTime oldest, CancellationToken stop)
    {
        for (var removed = 0; ;)
        {
            var old = db.PersonalReads.Where(row => row.At < oldest);
            var last = await old.OrderBy(row => row.At).Skip(Step - 1).Select(row => (DateTime?)row.At).FirstOrDefaultAsync(stop);
            removed += last is { } until ? await old.Where(row => row.At <= until).ExecuteDeleteAsync(stop) : await old.ExecuteDeleteAsync(stop);
            if (last is null)
            {
                return removed;
            }
        }
    }
}
