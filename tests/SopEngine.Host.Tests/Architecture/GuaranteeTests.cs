using System.Text.RegularExpressions;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>Each guarantee of docs/architecture.md names the tests that hold it, and they are there.</summary>
public sealed partial class GuaranteeTests
{
    [Fact]
    public void Every_guarantee_is_numbered_and_names_tests_that_exist()
    {
        var guarantees = Row().Matches(Repository.Read("docs/architecture.md")).ToList();
        var classes = Repository.Code("tests").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet();

        guarantees.Select(row => row.Groups["number"].Value).Should().Equal(Enumerable.Range(1, guarantees.Count).Select(number => $"{number}"));
        guarantees.Should().HaveCountGreaterThan(5);
        foreach (var row in guarantees)
        {
            var named = Name().Matches(row.Groups["tests"].Value).Select(name => name.Groups["name"].Value).ToList();

            named.Should().NotBeEmpty("G{0} is held by something", row.Groups["number"].Value);
            named.Where(name => !classes.Contains(name)).Should().BeEmpty("G{0} names tests that exist", row.Groups["number"].Value);
        }
    }

    [GeneratedRegex(@"^\| \*\*G(?<number>\d+)\*\* \|[^|]*\|(?<tests>[^|]*)\|", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[A-Za-z]+)`", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Name();
}
