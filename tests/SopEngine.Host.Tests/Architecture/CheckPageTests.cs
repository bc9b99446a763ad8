using System.Text.RegularExpressions;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>docs/checks.md lists every finding there is, once, with its severity.</summary>
public sealed partial class CheckPageTests
{
    private static readonly List<(string Code, string Severity)> _listed =
    [
        .. Line().Matches(Repository.Read("docs/checks.md")).Select(line => (line.Groups["code"].Value, line.Groups["severity"].Value)),
    ];

    [Fact]
    public void Every_finding_is_listed_with_its_severity()
    {
        var expected = FindingCatalogue.All.Select(entry => (entry.Key, entry.Value == FindingSeverity.Error ? "galat" : "peringatan"));

        expected.Where(entry => !_listed.Contains(entry)).Should().BeEmpty("docs/checks.md lists every finding");
    }

    [Fact]
    public void No_finding_is_listed_twice()
    {
        _listed.Select(line => line.Code).Should().OnlyHaveUniqueItems();
    }

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+)` \| (?<severity>galat|peringatan) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Line();
}
