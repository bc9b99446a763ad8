using System.Text.RegularExpressions;
using SopEngine.Domain.PersonalData;
using SopEngine.Persistence.PersonalData;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>docs/personal-data.md lists every column that holds something about people, in its class.</summary>
public sealed partial class PersonalDataPageTests
{
    private static readonly DataClass[] _classes = [DataClass.General, DataClass.Specific, DataClass.Excluded];

    [Fact]
    public void Every_column_about_people_is_listed_in_its_class_and_no_other() =>
        Listed().Should().BeEquivalentTo(ColumnClasses.All.Where(column => column.Value != DataClass.None).Select(column => (column.Key.Row, column.Key.Column, column.Value)));

    private static IEnumerable<(string Row, string Column, DataClass Class)> Listed() =>
        from line in Line().Matches(Repository.Read("docs/personal-data.md"))
        from held in _classes
        from Match column in Name().Matches(line.Groups[held.ToString()].Value)
        select (line.Groups["row"].Value, column.Groups["name"].Value, held);

    [GeneratedRegex(@"^\| `(?<row>[A-Za-z]+Row)` \|(?<General>[^|]*)\|(?<Specific>[^|]*)\|(?<Excluded>[^|]*)\|", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Line();

    [GeneratedRegex("`(?<name>[A-Za-z]+)`", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Name();
}
