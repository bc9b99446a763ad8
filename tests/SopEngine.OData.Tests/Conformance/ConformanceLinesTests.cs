using System.Reflection;
using System.Text.RegularExpressions;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Conformance;

/// <summary>Every line of the protocol's lists has a test that begins with its number, and the table beside the library says which.</summary>
public sealed partial class ConformanceLinesTests
{
    private static readonly IReadOnlyList<string> _tests =
    [
        .. typeof(ConformanceLinesTests).Assembly.GetTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any()).Select(method => method.Name).Where(name => Number().IsMatch(name)),
    ];

    private static readonly IReadOnlyList<string> _lines =
    [
        .. Enumerable.Range(1, 15).Select(number => $"M{number}"), .. Enumerable.Range(2, 6).Select(number => $"I{number}"),
        .. Enumerable.Range(1, 18).Select(number => $"A{number}"), .. Enumerable.Range(1, 16).Select(number => $"X{number}"),
    ];

    public static TheoryData<string> Lines => [.. _lines];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_has_a_test_that_the_table_names(string line)
    {
        var tests = _tests.Where(name => name.StartsWith(line + "_", StringComparison.Ordinal)).ToList();

        tests.Should().NotBeEmpty("line {0} is promised", line);
        var row = GoldenText.ConformanceTable.Split('\n').SingleOrDefault(text => text.StartsWith($"| {line} |", StringComparison.Ordinal));
        row.Should().NotBeNull("the table has line {0}", line);
        tests.Should().OnlyContain(name => row!.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Fact]
    public void No_test_has_the_number_of_a_line_that_there_is_not()
    {
        _tests.Select(name => name.Split('_')[0]).Distinct().Should().BeSubsetOf(_lines);
    }

    [GeneratedRegex("^[MIAX][0-9]+_")]
    private static partial Regex Number();
}
