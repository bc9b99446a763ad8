using System.Globalization;
using Microsoft.Data.SqlClient;
using SopEngine.Persistence;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>The real SQL Server that the environment names by a connection string of somebody who may make databases; none where it names none.</summary>
public static class SqlServerServer
{
    public const string Variable = "SOPENGINE_TEST_SQLSERVER";

    private static int _last;

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    /// <summary>A migrated database of one's own.</summary>
    public static async Task<DatabaseOptions> NewAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"sop_uji_{Environment.ProcessId}_{Interlocked.Increment(ref _last)}");
        await RunAsync($"CREATE DATABASE [{name}]; ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON");
        var connection = new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = name };
        var options = new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = connection.ConnectionString };
        await new SopDatabase(options).MigrateAsync(CancellationToken.None);
        return options;
    }

    public static Task DropAsync(DatabaseOptions options)
    {
        var name = new SqlConnectionStringBuilder(options.ConnectionString).InitialCatalog;
        return RunAsync($"ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]");
    }

    private static async Task RunAsync(string sql)
    {
        await using var connection = new SqlConnection(new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = "master", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
