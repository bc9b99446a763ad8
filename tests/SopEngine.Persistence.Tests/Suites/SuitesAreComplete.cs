namespace SopEngine.Persistence.Tests.Suites;

public sealed class SuitesAreComplete
{
    private static readonly string[] _providers = ["Sqlite", "PostgreSql"];

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
    public void There_are_suites() => Suites.Should().HaveCountGreaterThan(6);
}
