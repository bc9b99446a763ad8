using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Walks;

/// <summary>The same walks on PostgreSQL, where the program works as a user who owns nothing.</summary>
public sealed class FiveRegionsOnPostgreSqlTests : FiveRegionsContract
{
    protected override async Task<SopEngineHost> NewHostAsync() => new SopEngineHost().On(await (await PostgresTemplate.SharedAsync()).NewAsync());
}
