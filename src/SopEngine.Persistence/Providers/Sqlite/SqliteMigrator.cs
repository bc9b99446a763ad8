using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// Brings a file to this program's form. The state is the list of migrations in the file; each migration is one transaction. What must hold:
/// 1. a file with migrations this program does not know is left alone: an older program would damage it;
/// 2. a file with data in it is copied aside before anything changes;
/// 3. a file with data in it is not changed under a host that runs on it;
/// 4. two programs that start at once do not migrate at once: a lock on a file beside the database, which the operating system lifts when a process dies.
/// EF Core has a lock of its own, a row in the table below, which stays when a process dies and makes every later start wait for ever. Whoever holds the lock of
/// rule 4 knows that such a row is nobody's, and takes it away.
/// </summary>
internal sealed class SqliteMigrator(SqliteSopDbContext db, string path, SqliteHostLock host)
{
    private const string WriteAhead = "PRAGMA journal_mode = WAL";
    private const string OtherTables = "SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name NOT LIKE '\\_\\_EFMigrations%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    private const string DropDeadLock = "DROP TABLE IF EXISTS \"__EFMigrationsLock\"";

    public async Task<MigrationReport> RunAsync(CancellationToken stop)
    {
        MakeFolder();
        await using var only = Lock();
        var hasData = new FileInfo(path) is { Exists: true, Length: > 0 };
        MakeFile();
        var pending = await Schema.PendingAsync(db, path, rolling: false, stop);
        var applied = db.Database.GetMigrations().Except(pending).ToList();
        await RefuseForeignAsync(hasData && applied.Count == 0, stop);
        if (pending.Count == 0)
        {
            return new([], null);
        }

        using var alone = host.Take();
        var backup = hasData ? await BackUpAsync(applied.LastOrDefault("awal"), stop) : null;
        await db.Database.ExecuteSqlRawAsync(WriteAhead, stop);
        await db.Database.ExecuteSqlRawAsync(DropDeadLock, stop);
        await db.Database.MigrateAsync(stop);
        return new(pending, backup);
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseNotUsableException($"Folder untuk basis data {path} tidak dapat dibuat: {cause.Message}", cause);
        }
    }

    private void MakeFile()
    {
        if (!File.Exists(path))
        {
            using var empty = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        }
    }

    private FileStream Lock()
    {
        try
        {
            return new FileStream(path + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseNotUsableException($"Basis data {path} sedang disiapkan oleh program lain, atau foldernya tidak dapat ditulisi. Coba lagi sebentar lagi.", cause);
        }
    }

    private async Task RefuseForeignAsync(bool unknown, CancellationToken stop)
    {
        if (unknown && await db.Database.SqlQueryRaw<int>(OtherTables).SingleAsync(stop) > 0)
        {
            throw new DatabaseNotUsableException($"Berkas {path} adalah basis data program lain. Periksa SopEngine:Database:ConnectionString; tidak ada yang diubah.");
        }
    }

    private async Task<string> BackUpAsync(string lastApplied, CancellationToken stop)
    {
        var name = $"{path}.{lastApplied}.bak";
        var target = name;
        for (var copy = 2; File.Exists(target); copy++)
        {
            target = $"{name}-{copy}";
        }

        // SQLite's own copy: a plain copy of the file would miss what is still in the write-ahead log
        await db.Database.OpenConnectionAsync(stop);
        await using var copied = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ConnectionString);
        await copied.OpenAsync(stop);
        ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(copied);
        await db.Database.CloseConnectionAsync();
        return target;
    }
}
