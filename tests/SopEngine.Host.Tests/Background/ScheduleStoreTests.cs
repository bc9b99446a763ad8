using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using SopEngine.Host.Composition;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Background;

/// <summary>Where the schedule of the passes stands follows from the database.</summary>
public sealed class ScheduleStoreTests
{
    [Fact]
    public void On_sqlite_the_schedule_is_this_hosts_own() =>
        Services(new DatabaseOptions()).GetRequiredService<IOptions<ClusteringOptions>>().Value.Enabled.Should().BeFalse();

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "Host=127.0.0.1;Database=sop")]
    [InlineData(DatabaseProvider.SqlServer, "Server=127.0.0.1;Database=sop")]
    public void On_a_database_server_hosts_share_the_schedule_and_watch_each_other(DatabaseProvider provider, string connection)
    {
        var services = Services(new DatabaseOptions { Provider = provider, ConnectionString = connection });

        var cluster = services.GetRequiredService<IOptions<ClusteringOptions>>().Value;
        cluster.Enabled.Should().BeTrue();
        cluster.CheckinInterval.Should().Be(ScheduleStore.CheckIn);
        services.GetRequiredService<IOptions<AdoJobStoreOptions>>().Value.SchemaProvisioning.Should().Be(SchemaProvisioning.CreateIfMissing);
    }

    private static ServiceProvider Services(DatabaseOptions database) => new ServiceCollection()
        .AddLogging().AddQuartz(quartz => ScheduleStore.Use(quartz, database)).BuildServiceProvider();
}
