using Microsoft.Data.Sqlite;

namespace SopEngine.Host.Tests.Support;

/// <summary>
/// The SQLite file that a host's first start with the repository's own regions leaves behind: tables made, definitions checked and imported, demo people there. It is made
/// once for a run of the tests and copied, so that hundreds of hosts need not each do what they all do alike. What a first start does is tested by the hosts that have
/// files or a database of their own.
/// </summary>
internal static class StartedDatabase
{
    private static readonly Lazy<byte[]> _content = new(Make);

    /// <summary>Writes a copy to <paramref name="path"/>.</summary>
    public static void CopyTo(string path) => File.WriteAllBytes(path, _content.Value);

    private static byte[] Make()
    {
        using var folder = new TemporaryFolder();
        var started = $"Data Source={Path.Combine(folder.Path, "started.db")};Pooling=False";
        using (var host = new SopEngineHost().Set(SopEngineHost.ConnectionString, started))
        {
            host.StartServer();
        }

        using var connection = new SqliteConnection(started);
        connection.Open();
        using var copy = connection.CreateCommand();
        var file = Path.Combine(folder.Path, "copy.db"); // one file without the log beside it
        copy.CommandText = "VACUUM INTO $file";
        copy.Parameters.AddWithValue("$file", file);
        copy.ExecuteNonQuery();
        WriteAhead(file);
        return File.ReadAllBytes(file);
    }

    /// <summary>As a start leaves it, so that readers do not hold up writers; the copy alone would not say so.</summary>
    private static void WriteAhead(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var mode = connection.CreateCommand();
        mode.CommandText = "PRAGMA journal_mode = WAL";
        mode.ExecuteNonQuery();
    }
}
