using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// Brings a database to this program's form. Each migration is one transaction. What must hold:
/// 1. a database with migrations this program does not know is left alone;
/// 2. hosts that start at once do not migrate at once: an advisory lock of the session, which the server lifts when the session dies. Whoever waited finds nothing to do;
/// 3. a user who may only work, and not change the form, starts without trouble as long as there is nothing to change;
/// 4. where an owner is named, <c>worker</c> is who works: he may read and write the rows of every table afterwards, and of the list of migrations only read.
/// A server is not copied aside: its own tools do that.
/// </summary>
internal sealed class PostgreSqlMigrator(PostgreSqlSopDbContext db, string description, string? worker, bool rolling)
{
    private const string Notice = "Basis data di server tidak disalin oleh program ini: cadangannya dibuat dengan alat server sendiri, misalnya pg_dump.";

    // any number that no other program on the same database takes
    private const string Lock = "SET lock_timeout = '60s'; SELECT pg_advisory_lock(7306357456645); SET lock_timeout = 0";
    private const string Unlock = "SELECT pg_advisory_unlock(7306357456645)";

    public async Task<MigrationReport> RunAsync(IReadOnlyList<string> alongside, CancellationToken stop)
    {
        db.Database.SetCommandTimeout(Schema.Patience);
        await db.Database.OpenConnectionAsync(stop);
        await RefuseOtherEncodingAsync(stop);
        // a migration that would change rows behind the walls is refused, and does not silently find none: it lowers a table's wall while it works
        await db.Database.ExecuteSqlRawAsync("SET row_security = off", stop);
        if (worker is null && (await Schema.PendingAsync(db, description, rolling, stop)).Count == 0)
        {
            return new([], null);
        }

        await db.Database.ExecuteSqlRawAsync(Lock, stop);
        var pending = await Schema.MigrateAsync(db, description, rolling, alongside, stop);
        if (worker is not null)
        {
            await PostgreSqlRights.GrantAsync(db, worker, stop);
        }

        await db.Database.ExecuteSqlRawAsync(Unlock, stop);
        return new(pending, null, pending.Count > 0 ? Notice : null);
    }

    private async Task RefuseOtherEncodingAsync(CancellationToken stop)
    {
        var encoding = await db.Database.SqlQueryRaw<string>("SELECT current_setting('server_encoding') AS \"Value\"").SingleAsync(stop);
        if (encoding != "UTF8")
        {
            throw new DatabaseNotUsableException(
                $"{description} menyimpan teks sebagai {encoding}; yang dapat dipakai hanya UTF8. Buatlah basis data dengan ENCODING 'UTF8' TEMPLATE template0.");
        }
    }
}
