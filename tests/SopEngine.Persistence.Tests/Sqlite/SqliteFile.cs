using Microsoft.Data.Sqlite;

namespace SopEngine.Persistence.Tests.Sqlite;

/// <summary>An SQLite database in a folder of its own.</summary>
internal sealed class SqliteFile
{
    private static readonly Lazy<Task<byte[]>> _migrated = new(MigrateOnceAsync);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "sop.db");

    public DatabaseOptions Options => new() { ConnectionString = $"Data Source={Path}" };

    /// <summary>A copy of a migrated file: quicker than migrating one for every test.</summary>
    public async Task<DatabaseOptions> MigratedAsync()
    {
        await File.WriteAllBytesAsync(Path, await _migrated.Value);
        return Options;
    }

    public Task DropAsync()
    {
        Drop();
        return Task.CompletedTask;
    }

    public void Drop()
    {
        Close();
        _folder.Delete(recursive: true);
    }

    /// <summary>Lets go of the file, as the end of a process does.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(Options.ConnectionString) { ForeignKeys = true }.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static async Task<byte[]> MigrateOnceAsync()
    {
        var file = new SqliteFile();
        await new SopDatabase(file.Options).MigrateAsync(CancellationToken.None);
        file.Close();
        var content = await File.ReadAllBytesAsync(file.Path);
        await file.DropAsync();
        return content;
    }
}
