using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Accounts;

/// <summary>Sign-ins that are long over go, a bounded number at a time: each step is a transaction of its own, so that who signs in meanwhile waits for one step at most.</summary>
public static class SessionRetention
{
    /// <summary>About how many one step removes; those of the last one's very millisecond go with it.</summary>
    public const int Step = 500;

    /// <summary>Removes the tenant's sign-ins whose latest end lies before <paramref name="oldest"/>, UTC; gives their number.</summary>
    public static async Task<int> ForgetAsync(SopDbContext db, DateTime oldest, CancellationToken stop)
    {
        for (var removed = 0; ;)
        {
            var old = db.Sessions.Where(row => row.EndsAt < oldest);
            var last = await old.OrderBy(row => row.EndsAt).Skip(Step - 1).Select(row => (DateTime?)row.EndsAt).FirstOrDefaultAsync(stop);
            removed += last is { } until ? await old.Where(row => row.EndsAt <= until).ExecuteDeleteAsync(stop) : await old.ExecuteDeleteAsync(stop);
            if (last is null)
            {
                return removed;
            }
        }
    }
}
