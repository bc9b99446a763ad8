using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Canaries;

public sealed class CanaryPostgreSqlHost : CanaryHost
{
    protected override async Task<SopEngineHost> NewHostAsync() => new SopEngineHost().On(await (await PostgresTemplate.SharedAsync()).NewAsync());
}
