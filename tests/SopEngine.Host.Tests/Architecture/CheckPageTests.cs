using System.Reflection;
using System.Text.RegularExpressions;
using SopEngine.Application.Files;
using SopEngine.Domain.Calendars.Checks;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants.Checks;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>docs/checks.md lists every finding there is, once, with its severity.</summary>
public sealed partial class CheckPageTests
{
    private static readonly List<(string Code, string Severity)> _listed =
    [
        .. Line().Matches(Repository.Read("docs/checks.md")).Select(line => (line.Groups["code"].Value, line.Groups["severity"].Value)),
    ];

    [Fact]
    public void Every_finding_is_listed_once_with_its_severity_and_no_other()
    {
        var expected = FindingCatalogue.All.Concat(RegionFindingCatalogue.All).Concat(CalendarFindingCatalogue.All)
            .Select(entry => (entry.Key, ProblemLine.WordOf(entry.Value)))
            .Union(FileCodes().Select(code => (code, "galat")));

        _listed.Should().BeEquivalentTo(expected, "docs/checks.md lists every finding");
    }

    private static IEnumerable<string> FileCodes() => typeof(FileProblemCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(code => (string)code.GetRawConstantValue()!);

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+)` \| (?<severity>galat|peringatan|catatan) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Line();
}
