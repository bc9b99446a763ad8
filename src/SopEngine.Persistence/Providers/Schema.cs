using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Providers;

/// <summary>Compares a database's list of migrations with this program's.</summary>
internal static class Schema
{
    /// <summary>How long one statement of a migration may take: a column that is filled, or an index over millions of rows.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <summary>The migrations that the database lacks, oldest first.</summary>
    /// <exception cref="DatabaseNotUsableException">It has some that this program does not know: an older program would damage it. Where hosts are being replaced,
    /// <c>rolling</c>, that is expected, and the migrations of the next version take nothing away.</exception>
    public static async Task<IReadOnlyList<string>> PendingAsync(SopDbContext db, string description, bool rolling, CancellationToken stop)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
        var known = db.Database.GetMigrations().ToList();
        var unknown = applied.Except(known).ToList();
        List<string> pending = [.. known.Except(applied)];
        return unknown.Count == 0 || (rolling && pending.Count == 0)
            ? pending
            : throw new DatabaseNotUsableException(
                $"Basis data {description} sudah dipakai oleh program yang lebih baru ({string.Join(", ", unknown)}). Pakai program versi itu atau kembalikan cadangan; tidak ada yang diubah.");
    }

    /// <summary>Migrates, and runs what others need beside our tables; gives what was pending. The caller holds the lock.</summary>
    public static async Task<IReadOnlyList<string>> MigrateAsync(SopDbContext db, string description, bool rolling, IEnumerable<string> alongside, CancellationToken stop)
    {
        var pending = await PendingAsync(db, description, rolling, stop);
        if (pending.Count > 0)
        {
            await db.Database.MigrateAsync(stop);
        }

        foreach (var statement in alongside)
        {
            await db.Database.ExecuteSqlRawAsync(Literally(statement), stop);
        }

        return pending;
    }

    /// <summary>Braces that are the statement's own and no places for parameters.</summary>
    public static string Literally(string sql) => sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
