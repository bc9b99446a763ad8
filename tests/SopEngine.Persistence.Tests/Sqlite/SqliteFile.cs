using Microsoft.Data.Sqlite;

namespace SopEngine.Persistence.Tests.Sqlite;

/// <summary>An SQLite database in a folder of its own.</summary>
internal sealed class SqliteFile
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "sop.db");

    public DatabaseOptions Options => new() { ConnectionString = $"Data Source={Path}" };

    public void Drop()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
