using SopEngine.Persistence.Tests.SqlServer;
using SopEngine.TestDatabases.SqlServer;
using Xunit.Abstractions;

namespace SopEngine.Persistence.Tests.Suites;

public sealed class SuitesAreComplete(ITestOutputHelper output)
{
    private static readonly string[] _providers = ["Sqlite", "PostgreSql", "SqlServer"];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var suite in Suites)
            {
                foreach (var provider in _providers)
                {
                    pairs.Add(provider, suite.Name);
                }
            }

            return pairs;
        }
    }

    private static IEnumerable<Type> Suites =>
        typeof(DatabaseContract).Assembly.GetTypes().Where(type => type.IsAbstract && type.BaseType == typeof(DatabaseContract));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_provider_runs_every_suite(string provider, string suite)
    {
        var derived = typeof(DatabaseContract).Assembly.GetTypes().Where(type => !type.IsAbstract && type.BaseType?.Name == suite && type.IsPublic);
        derived.Should().ContainSingle(type => type.Name.StartsWith(provider, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_suite_of_sql_server_says_whether_it_ran_on_a_server()
    {
        var database = new SqlServerDatabase();
        var description = (await database.MigratedAsync()).Description;
        await database.DropAsync();

        output.WriteLine($"The suites of SQL Server ran on: {description}");
        description.Contains("without a server", StringComparison.Ordinal).Should().Be(SqlServerServer.ConnectionString is null);
    }

    [Fact]
    public void There_are_suites() => Suites.Should().HaveCountGreaterThan(6);
}
