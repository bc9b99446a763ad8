using System.Globalization;
using Microsoft.Data.Sqlite;
using SopEngine.Persistence.Copies;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// Copies a database that is in use, and puts a copy in a database's place. What must hold:
/// 1. a copy is the database as it was at one instant: SQLite's own copy reads in one transaction, and writers go on meanwhile;
/// 2. a file under its final name is whole and was looked into: it is written aside, checked, brought to the disk and renamed, its SHA-256 first;
/// 3. nothing is put in place while a host, or any other program, has the database open;
/// 4. what was in place is kept aside, and until the last rename it is still in place.
/// A crash leaves at most a file with the ending <c>.part</c>, which nobody reads and the next run writes anew.
/// </summary>
internal sealed class SqliteBackup(string database, SqliteHostLock host, IReadOnlyCollection<string> migrations)
{
    private const string Part = ".part";
    private const string Sum = ".sha256";
    private const string Alone = "BEGIN EXCLUSIVE; ROLLBACK";
    private const string WriteAhead = "PRAGMA journal_mode = WAL";
    private const string OneFile = "PRAGMA journal_mode = DELETE";

    public async Task<CopyFacts> BackUpAsync(string target, CancellationToken stop)
    {
        if (!File.Exists(database))
        {
            throw new DatabaseNotUsableException($"Basis data {database} tidak ada; tidak ada yang dicadangkan.");
        }

        if (File.Exists(target))
        {
            throw new DatabaseNotUsableException($"Berkas {target} sudah ada. Pilih nama lain; cadangan tidak pernah ditimpa.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var part = target + Part;
        File.Delete(part);
        await CopyAsync(part, stop);
        Flush(part);
        var facts = await new SqliteCopy(part).ReadAsync(migrations, stop);
        await File.WriteAllTextAsync(target + Sum, $"{facts.Sha256}  {Path.GetFileName(target)}\n", stop);
        File.Move(part, target);
        return facts with { File = target };
    }

    public async Task<RestoredCopy> RestoreAsync(string copy, DateTime now, CancellationToken stop)
    {
        using var alone = host.Take();
        var facts = await new SqliteCopy(copy).ReadAsync(migrations, stop);
        await RefuseOtherSumAsync(copy, facts.Sha256, stop);
        var part = database + Part;
        File.Copy(copy, part, overwrite: true);
        await LogAheadAsync(part, stop);
        Flush(part);
        var replaced = string.Create(CultureInfo.InvariantCulture, $"{database}.replaced-{now:yyyyMMdd'T'HHmmssfff'Z'}");
        var hadOne = File.Exists(database);
        if (hadOne)
        {
            await CloseAsync(stop);
            File.Copy(database, replaced);
            Flush(replaced);
        }

        foreach (var log in new[] { "-wal", "-shm" }.Select(ending => database + ending).Where(File.Exists))
        {
            // only a damaged file, which SQLite could not close, still has them: they belong to it
            File.Move(log, replaced + log[database.Length..]);
        }

        File.Move(part, database, overwrite: true);
        return new RestoredCopy(facts with { File = database }, hadOne ? replaced : null);
    }

    private async Task CopyAsync(string part, CancellationToken stop)
    {
        await using var source = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ConnectionString);
        await source.OpenAsync(stop);
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ConnectionString);
        await target.OpenAsync(stop);
        source.BackupDatabase(target);
        await ExecuteAsync(target, OneFile, stop);
    }

    /// <summary>A copy is one file; a database that is served has its log beside it.</summary>
    private static async Task LogAheadAsync(string part, CancellationToken stop)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ConnectionString);
        await connection.OpenAsync(stop);
        await ExecuteAsync(connection, WriteAhead, stop);
    }

    /// <summary>Brings the write-ahead log into the file and ends it. SQLite does that only for whoever is alone on the file.</summary>
    private async Task CloseAsync(CancellationToken stop)
    {
        try
        {
            await using var current = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = database, Pooling = false, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 2 }.ConnectionString);
            await current.OpenAsync(stop);
            await ExecuteAsync(current, OneFile, stop);
            await ExecuteAsync(current, Alone, stop);
        }
        catch (SqliteException busy) when (DatabaseFaults.Of(busy) == DatabaseFault.Busy)
        {
            throw new DatabaseNotUsableException($"Basis data {database} masih dibuka program lain. Hentikan program itu, lalu ulangi; tidak ada yang diubah.", busy);
        }
        catch (SqliteException damaged) when (DatabaseFaults.Of(damaged) == DatabaseFault.Damaged)
        {
            // a damaged file is kept aside as it is
        }
    }

    private static async Task RefuseOtherSumAsync(string copy, string sha256, CancellationToken stop)
    {
        if (File.Exists(copy + Sum) && !(await File.ReadAllTextAsync(copy + Sum, stop)).StartsWith(sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new DatabaseNotUsableException($"Berkas {copy} tidak sama dengan SHA-256 yang tercatat di sampingnya. Tidak ada yang diubah.");
        }
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        file.Flush(flushToDisk: true);
    }
}
