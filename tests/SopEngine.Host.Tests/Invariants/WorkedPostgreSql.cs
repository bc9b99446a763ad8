using SopEngine.Host.Tests.Kills;

namespace SopEngine.Host.Tests.Invariants;

public sealed class WorkedPostgreSql : WorkedDatabase
{
    internal override Task<KillDatabase> OpenAsync(string folder, string[] regions) => KillDatabase.PostgreSqlAsync(folder, regions);
}
