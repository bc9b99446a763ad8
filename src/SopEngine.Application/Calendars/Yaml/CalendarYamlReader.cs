using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Calendars.Checks;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>
/// Reads <c>calendar.yaml</c> (docs/definitions.md). Says everything that is wrong with it at once, with line and column, and never throws whatever it holds.
/// </summary>
public static class CalendarYamlReader
{
    public const string FileName = "calendar.yaml";

    /// <param name="bytes">The content.</param>
    /// <param name="file">The file as problems show it.</param>
    /// <param name="nation">The book this one will be laid over, from which it may inherit; an empty one for the nation's own.</param>
    public static CalendarReading Read(ReadOnlySpan<byte> bytes, string file, CalendarBook nation)
    {
        var problems = new ProblemList(file);
        if (FileText.Decode(bytes, problems) is not { } text)
        {
            return new CalendarReading { Book = null, Problems = problems.ToFileProblems(), File = new LocatedFile(file, SourceMap.Nothing) };
        }

        var tree = YamlTree.Read(text, problems);
        var reader = new BookReader(nation);
        var book = RootReader.Read(tree, "sebuah kalender", problems, reader.Read);
        var map = new SourceMap(tree.Root);
        var findings = book is null || !tree.IsWhole ? [] : CalendarChecks.Run(book, nation);
        return new CalendarReading
        {
            Book = tree.IsWhole ? book : null,
            Problems = [.. problems.ToFileProblems().Concat(Locate(findings, reader.Places, problems, map)).OrderBy(problem => problem.At)],
            File = new LocatedFile(file, map),
        };
    }

    // a finding where something could not be read speaks of what is missing there
    private static IEnumerable<FileProblem> Locate(IReadOnlyList<Finding> findings, CalendarPlaces places, ProblemList problems, SourceMap map)
    {
        var unread = problems.ErrorPlaces.ToHashSet(StringComparer.Ordinal);
        return findings.Select(finding => finding with { Place = places.InFile(finding.Place) })
            .Where(finding => !unread.Any(place => Holds(finding.Place, place) || Holds(place, finding.Place)))
            .Select(finding => FileProblem.Of(finding, problems.File, map));
    }

    private static bool Holds(string outer, string inner) => inner == outer || inner.StartsWith(outer + "/", StringComparison.Ordinal);
}
