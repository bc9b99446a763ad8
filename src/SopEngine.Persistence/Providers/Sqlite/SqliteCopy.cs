using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using SopEngine.Persistence.Copies;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>Looks into a file without changing it: whether it is a sound database of this program, and what it holds.</summary>
internal sealed class SqliteCopy(string path)
{
    private const string Sound = "ok";
    private const string Integrity = "PRAGMA integrity_check(1)";
    private const string Foreign = "SELECT COUNT(*) FROM pragma_foreign_key_check";
    private const string Applied = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\"";
    private const string Heads = "SELECT \"tenant\", \"number\", \"last_hash\", \"last_seq\" FROM \"tickets\" ORDER BY \"tenant\", \"number\"";
    private const string Entries = "SELECT \"tenant\", COUNT(*) FROM \"history\" GROUP BY \"tenant\"";

    /// <exception cref="DatabaseNotUsableException">It is damaged, no database of this program, or of a newer one.</exception>
    public async Task<CopyFacts> ReadAsync(IEnumerable<string> known, CancellationToken stop)
    {
        try
        {
            await using var file = await OpenAsync(stop);
            await RefuseDamagedAsync(file, stop);
            var applied = await ListAsync(file, Applied, row => row.GetString(0), stop);
            if (applied.Except(known).ToList() is [_, ..] unknown)
            {
                throw new DatabaseNotUsableException($"Berkas {path} ditulis oleh program yang lebih baru ({string.Join(", ", unknown)}). Pakai program versi itu; tidak ada yang diubah.");
            }

            var regions = await RegionsAsync(file, stop);
            return new CopyFacts(path, await Sha256Async(stop), new FileInfo(path).Length, applied.LastOrDefault("-"), regions);
        }
        catch (SqliteException cause)
        {
            throw new DatabaseNotUsableException($"Berkas {path} bukan basis data SopEngine yang utuh: {cause.Message}. Tidak ada yang diubah.", cause);
        }
    }

    public async Task<string> Sha256Async(CancellationToken stop)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop));
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken stop)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        await connection.OpenAsync(stop);
        return connection;
    }

    private async Task RefuseDamagedAsync(SqliteConnection file, CancellationToken stop)
    {
        if ((await ListAsync(file, Integrity, row => row.GetString(0), stop)) is not [Sound] || (await ListAsync(file, Foreign, row => row.GetInt64(0), stop)) is not [0])
        {
            throw new DatabaseNotUsableException($"Berkas {path} rusak: pemeriksaan keutuhannya tidak lulus. Tidak ada yang diubah.");
        }
    }

    private static async Task<IReadOnlyList<RegionCopy>> RegionsAsync(SqliteConnection file, CancellationToken stop)
    {
        var entries = (await ListAsync(file, Entries, row => (Region: row.GetString(0), Count: row.GetInt64(1)), stop)).ToDictionary(row => row.Region, row => row.Count);
        var heads = await ListAsync(
            file, Heads, row => (Region: row.GetString(0), Line: string.Create(CultureInfo.InvariantCulture, $"{row.GetString(1)} {row.GetString(2)} {row.GetInt64(3)}\n")), stop);
        return
        [
            .. heads.GroupBy(head => head.Region).Select(region => new RegionCopy(
                region.Key, region.Count(), entries.GetValueOrDefault(region.Key), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(region.Select(head => head.Line))))))),
        ];
    }

    private static async Task<List<T>> ListAsync<T>(SqliteConnection file, string sql, Func<SqliteDataReader, T> read, CancellationToken stop)
    {
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync(stop);
        var list = new List<T>();
        while (await rows.ReadAsync(stop))
        {
            list.Add(read(rows));
        }

        return list;
    }
}
