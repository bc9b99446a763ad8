using SopEngine.Persistence;
using SopEngine.TestDatabases.SqlServer;

namespace SopEngine.Application.Tests.Support;

/// <summary>
/// On which database the use cases are tested: SQLite, unless the environment says SqlServer. Then every command that any of them sends is SQL Server's, is parsed by its
/// grammar and bound to its tables, and is carried out on the same file. tests/run does both.
/// </summary>
internal static class TestDatabase
{
    public const string Variable = "SOPENGINE_TEST_DATABASE";

    public static bool SpeaksSqlServer { get; } = Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" or "Sqlite" => false,
        "SqlServer" => true,
        var other => throw new InvalidOperationException($"{Variable} is Sqlite or SqlServer, not {other}."),
    };

    public static SopDatabase At(string path) =>
        SpeaksSqlServer ? new StandInProvider(path).Database : new SopDatabase(new DatabaseOptions { ConnectionString = $"Data Source={path}" });
}
