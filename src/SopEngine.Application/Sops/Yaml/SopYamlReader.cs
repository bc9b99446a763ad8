using SopEngine.Application.Files;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>
/// Reads a definition file (docs/definitions.md). Says everything that is wrong with it at once, with line and column, and never throws whatever the text is.
/// Judges the form only; whether the SOP is sound is for <see cref="Domain.Sops.Checks.SopChecks"/>.
/// </summary>
public static class SopYamlReader
{
    /// <param name="bytes">The file's content.</param>
    /// <param name="fileName">The name that problems show.</param>
    public static SopReading Read(ReadOnlySpan<byte> bytes, string fileName)
    {
        var problems = new ProblemList(fileName);
        return FileText.Decode(bytes, problems) is { } text ? Read(text, problems) : Unread(problems);
    }

    /// <param name="text">The file's content.</param>
    /// <param name="fileName">The name that problems show.</param>
    public static SopReading Read(string text, string fileName)
    {
        var problems = new ProblemList(fileName);
        if (System.Text.Encoding.UTF8.GetByteCount(text) > FileText.MostBytes)
        {
            FileText.TooLarge(problems);
            return Unread(problems);
        }

        return Read(text, problems);
    }

    private static SopReading Read(string text, ProblemList problems)
    {
        var tree = YamlTree.Read(text, problems);
        var revision = RootReader.Read(tree, "sebuah SOP", problems, RevisionReader.Read);
        return new SopReading
        {
            Revision = tree.IsWhole ? revision : null,
            Problems = problems.ToFileProblems(place => CellNames.Of(revision, place)),
            Map = new SourceMap(tree.Root),
            UnreadPlaces = [.. problems.ErrorPlaces],
        };
    }

    private static SopReading Unread(ProblemList problems) =>
        new() { Revision = null, Problems = problems.ToFileProblems(), Map = SourceMap.Nothing };
}
