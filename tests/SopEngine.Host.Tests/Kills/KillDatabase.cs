using SopEngine.Persistence;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Kills;

/// <summary>The database under hosts that are killed: a file in the folder, or on a server of its own, which can be stopped under them.</summary>
internal sealed class KillDatabase : IAsyncDisposable
{
    private const string Name = "sop_bunuh";

    // what every session that commits has set; written by the server itself, past the program
    private const string Watch = """
        CREATE SCHEMA watch;
        CREATE TABLE watch.settings (fsync text, synchronous_commit text, PRIMARY KEY (fsync, synchronous_commit));
        CREATE FUNCTION watch.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
          INSERT INTO watch.settings VALUES (current_setting('fsync'), current_setting('synchronous_commit')) ON CONFLICT DO NOTHING; RETURN NULL; END $$;
        CREATE TRIGGER watch_note AFTER INSERT ON history FOR EACH STATEMENT EXECUTE FUNCTION watch.note();
        """;

    private KillDatabase(DatabaseOptions options, DatabaseOptions seen, PostgresCluster? server) => (Options, Seen, Server) = (options, seen, server);

    /// <summary>As the program reaches it.</summary>
    public DatabaseOptions Options { get; }

    /// <summary>As whoever checks it from outside does, who may see and do everything.</summary>
    public DatabaseOptions Seen { get; }

    /// <summary>Null on SQLite.</summary>
    public PostgresCluster? Server { get; }

    /// <summary>A file in the folder, made or found there.</summary>
    public static async Task<KillDatabase> SqliteAsync(string folder, params string[] tenants)
    {
        var options = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "data", "sopengine.db")}" };
        await LoadRegion.MakeAsync(folder, options, tenants);
        return new KillDatabase(options, options, null);
    }

    /// <summary>A server in the folder, made or found there, with a database in which the program owns nothing.</summary>
    public static async Task<KillDatabase> PostgreSqlAsync(string folder, params string[] tenants)
    {
        if (!OperatingSystem.IsWindows())
        {
            // the server runs as another user
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        }

        var data = Path.Combine(folder, "server");
        var isNew = !Directory.Exists(data);
        var server = await PostgresCluster.StartInAsync(data);
        if (isNew)
        {
            foreach (var user in new[] { PostgresTemplate.Owner, PostgresTemplate.Worker })
            {
                await server.RunAsync($"CREATE ROLE {user} LOGIN PASSWORD '{PostgresCluster.Password}'");
            }

            await server.RunAsync($"CREATE DATABASE {Name} OWNER {PostgresTemplate.Owner} ENCODING 'UTF8' TEMPLATE template0");
        }

        var options = new DatabaseOptions
        {
            Provider = DatabaseProvider.PostgreSql,
            ConnectionString = server.ConnectionString(Name, PostgresTemplate.Worker, "Maximum Pool Size=30;"),
            MigrationConnectionString = server.ConnectionString(Name, PostgresTemplate.Owner),
        };
        await LoadRegion.MakeAsync(folder, options, tenants);
        if (isNew)
        {
            await server.RunAsync(Watch, Name);
        }

        return new KillDatabase(options, new DatabaseOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = server.ConnectionString(Name, PostgresCluster.Superuser) }, server);
    }

    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }
    }
}
