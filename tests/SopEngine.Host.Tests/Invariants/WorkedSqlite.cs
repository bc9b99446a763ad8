using SopEngine.Host.Tests.Kills;

namespace SopEngine.Host.Tests.Invariants;

public sealed class WorkedSqlite : WorkedDatabase
{
    internal override Task<KillDatabase> OpenAsync(string folder, string[] regions) => KillDatabase.SqliteAsync(folder, regions);
}
