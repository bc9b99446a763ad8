namespace SopEngine.Persistence.Numbers;

/// <summary>
/// Gives out numbers in the transaction of the command that uses them: a command that fails gives its number back. Of two commands that took the same number one
/// saves; the other meets a <see cref="Writing.WriteConflictException"/> and takes the next when it starts again.
/// </summary>
public static class NumberCounter
{
    /// <summary>The next number, from 1. <paramref name="year"/> is 0 for patterns that do not start anew each year.</summary>
    public static async Task<int> NextAsync(SopDbContext db, string pattern, int year, CancellationToken stop)
    {
        var counter = await db.NumberCounters.FindAsync([db.Tenant, pattern, year], stop);
        if (counter is null)
        {
            counter = new NumberCounterRow { Tenant = db.Tenant, Pattern = pattern, Year = year };
            db.NumberCounters.Add(counter);
        }

        return ++counter.Last;
    }
}
