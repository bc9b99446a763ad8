using Microsoft.Data.SqlClient;
using Npgsql;
using Quartz;
using SopEngine.Persistence;

namespace SopEngine.Host.Composition;

/// <summary>
/// Where the schedule of the passes stands. On SQLite, which serves one host, in memory: it holds nothing that is not laid anew at every start. On a database server,
/// which hosts may share, in that database: each instant of the schedule then belongs to one host, and another takes over when that host dies.
/// </summary>
public static class ScheduleStore
{
    /// <summary>How often a host says that it is alive.</summary>
    public static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5);

    public static void Use(IQuartzBuilder quartz, DatabaseOptions database)
    {
        switch (database.Provider)
        {
            case DatabaseProvider.Sqlite:
                quartz.UseInMemoryStore();
                break;
            case DatabaseProvider.PostgreSql:
                quartz.UsePersistentStore(store => Share(store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString)));
                break;
            case DatabaseProvider.SqlServer:
                quartz.UsePersistentStore(store => Share(store.UseSqlServer(SqlClientFactory.Instance, database.ConnectionString)));
                break;
        }
    }

    private static void Share(IPersistentStoreBuilder store)
    {
        store.ProvisionSchema();
        store.UseClustering(cluster =>
        {
            cluster.CheckinInterval = CheckIn;
            cluster.CheckinMisfireThreshold = CheckIn;
        });
    }
}
