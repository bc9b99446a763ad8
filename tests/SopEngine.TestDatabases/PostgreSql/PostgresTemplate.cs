using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;
using SopEngine.Persistence;

namespace SopEngine.TestDatabases.PostgreSql;

/// <summary>
/// One cluster for the process, with a migrated database from which each test's own is copied. Its own language is Indonesian, by ICU: were a text not declared to go by its
/// bytes, its order would show. Two users: an owner, who migrates, and a worker, who may read and write rows and is who the program works as.
/// </summary>
public sealed class PostgresTemplate
{
    public const string Owner = "sop_pemilik";
    public const string Worker = "sop_kerja";

    private const string Migrated = "sop_acuan";
    private const string Empty = "sop_kosong";

    // whoever is still at work is ended; the foreign keys of rows that all go need no looking at
    private const string Emptying = """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle';
        SET session_replication_role = replica;
        DO $all$ DECLARE name text; BEGIN
          FOR name IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory'
          LOOP EXECUTE 'DELETE FROM public.' || name; END LOOP;
        END $all$
        """;

    private static readonly Lazy<Task<PostgresTemplate>> _shared = new(PrepareAsync);
    private static readonly SemaphoreSlim _copying = new(1);
    private static readonly ConcurrentBag<DatabaseOptions> _free = [];
    private static int _last;

    private PostgresTemplate(PostgresCluster cluster) => Cluster = cluster;

    public PostgresCluster Cluster { get; }

    /// <summary>Started when it is first asked for; ended with the process.</summary>
    public static Task<PostgresTemplate> SharedAsync() => _shared.Value;

    /// <summary>On a cluster of one's own, which one's own tests may end.</summary>
    public static async Task<PostgresTemplate> OnAsync(PostgresCluster cluster)
    {
        var template = new PostgresTemplate(cluster);
        await cluster.MakeRolesAsync();
        foreach (var database in new[] { Migrated, Empty })
        {
            await cluster.RunAsync($"CREATE DATABASE {database} OWNER {Owner} ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'id' LOCALE 'C.UTF-8' TEMPLATE template0");
        }

        await new SopDatabase(template.OptionsFor(Migrated)).MigrateAsync(CancellationToken.None);
        return template;
    }

    /// <summary>A migrated database of one's own.</summary>
    public async Task<DatabaseOptions> NewAsync() => _free.TryTake(out var emptied) ? emptied : await CopyAsync(Migrated);

    /// <summary>A database of one's own with nothing in it.</summary>
    public Task<DatabaseOptions> NewEmptyAsync() => CopyAsync(Empty);

    /// <summary>
    /// Empties a migrated database whose form was left alone, and keeps it for the next who asks: dropping one takes the server a second. Others go with the server.
    /// </summary>
    public async Task GiveBackAsync(DatabaseOptions migrated)
    {
        await Cluster.RunAsync(Emptying, new NpgsqlConnectionStringBuilder(migrated.ConnectionString).Database!);
        _free.Add(migrated);
    }

    public DatabaseOptions OptionsFor(string database) => Cluster.OptionsFor(database, "Maximum Pool Size=30;");

    private static async Task<PostgresTemplate> PrepareAsync()
    {
        var cluster = await PostgresCluster.StartAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.EndNow();
        return await OnAsync(cluster);
    }

    // the server copies a database only while nobody else is copying it
    private async Task<DatabaseOptions> CopyAsync(string template)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"uji_{Interlocked.Increment(ref _last)}");
        await _copying.WaitAsync();
        try
        {
            await Cluster.RunAsync($"CREATE DATABASE {name} OWNER {Owner} TEMPLATE {template}");
        }
        finally
        {
            _copying.Release();
        }

        return OptionsFor(name);
    }
}
