using SopEngine.Persistence;

namespace SopEngine.TestDatabases.PostgreSql;

/// <summary>The two users of an installation on a cluster: who owns the tables, and who works.</summary>
public static class PostgresRoles
{
    /// <summary>Makes those that are missing.</summary>
    public static async Task MakeRolesAsync(this PostgresCluster cluster)
    {
        foreach (var role in new[] { PostgresTemplate.Owner, PostgresTemplate.Worker })
        {
            await cluster.RunAsync($"""
                DO $role$ BEGIN
                  CREATE ROLE {role} LOGIN PASSWORD '{PostgresCluster.Password}';
                EXCEPTION WHEN duplicate_object THEN NULL;
                END $role$
                """);
        }
    }

    /// <summary>An empty database of that name, with both users.</summary>
    public static async Task<DatabaseOptions> MakeDatabaseAsync(this PostgresCluster cluster, string database, string extra = "")
    {
        await cluster.MakeRolesAsync();
        await cluster.RunAsync($"CREATE DATABASE {database} OWNER {PostgresTemplate.Owner} ENCODING 'UTF8' TEMPLATE template0");
        return cluster.OptionsFor(database, extra);
    }

    public static DatabaseOptions OptionsFor(this PostgresCluster cluster, string database, string extra = "") => new()
    {
        Provider = DatabaseProvider.PostgreSql,
        ConnectionString = cluster.ConnectionString(database, PostgresTemplate.Worker, extra),
        MigrationConnectionString = cluster.ConnectionString(database, PostgresTemplate.Owner),
    };
}
