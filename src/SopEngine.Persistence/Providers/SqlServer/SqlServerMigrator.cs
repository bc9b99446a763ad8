using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>
/// Brings a database to this program's form. Each migration is one transaction. What must hold:
/// 1. a database with migrations this program does not know is left alone;
/// 2. hosts that start at once do not migrate at once: an application lock of the session, which the server lifts when the session dies;
/// 3. a user who may only work, and not change the form, starts without trouble as long as there is nothing to change.
/// A server is not copied aside: its own tools do that.
/// </summary>
internal sealed class SqlServerMigrator(SqlServerSopDbContext db, string description, bool byOwner, bool rolling)
{
    internal const string Lock = """
        DECLARE @taken int;
        EXEC @taken = sp_getapplock @Resource = N'SopEngine.Migration', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = 60000;
        IF @taken < 0 THROW 51000, N'The database is being prepared by another program.', 1;
        """;

    internal const string Unlock = "EXEC sp_releaseapplock @Resource = N'SopEngine.Migration', @LockOwner = N'Session';";

    private const string Notice = "Basis data di server tidak disalin oleh program ini: cadangannya dibuat dengan alat server sendiri, misalnya BACKUP DATABASE.";

    public async Task<MigrationReport> RunAsync(IReadOnlyList<string> alongside, CancellationToken stop)
    {
        db.Database.SetCommandTimeout(Schema.Patience);
        await db.Database.OpenConnectionAsync(stop);
        if (!byOwner && (await Schema.PendingAsync(db, description, rolling, stop)).Count == 0)
        {
            return new([], null);
        }

        await db.Database.ExecuteSqlRawAsync(Lock, stop);
        var pending = await Schema.MigrateAsync(db, description, rolling, alongside, stop);
        await db.Database.ExecuteSqlRawAsync(Unlock, stop);
        return new(pending, null, pending.Count > 0 ? Notice : null);
    }
}
