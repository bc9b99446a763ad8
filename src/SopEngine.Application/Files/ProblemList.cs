using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Files;

/// <summary>
/// Gathers everything that is wrong with one file while it is read. The same thing at the same spot is kept once: an alias is read as often as it is used.
/// </summary>
internal sealed class ProblemList(string file)
{
    private const int LongestSentence = 600;

    private readonly List<Entry> _entries = [];
    private readonly HashSet<Entry> _seen = [];

    public string File { get; } = file;

    /// <summary>True once something stands in the way of using the file.</summary>
    public bool HasErrors => _entries.Exists(entry => entry.Severity == FindingSeverity.Error);

    public IEnumerable<string> ErrorPlaces => _entries.Where(entry => entry.Severity == FindingSeverity.Error).Select(entry => entry.Place);

    public void Error(SourcePosition at, string place, string code, string harm, string fix) =>
        Add(new Entry(at, place, code, FindingSeverity.Error, harm, fix));

    public void Warning(SourcePosition at, string place, string code, string harm, string fix) =>
        Add(new Entry(at, place, code, FindingSeverity.Warning, harm, fix));

    public void AddRange(ProblemList others) => others._entries.ForEach(Add);

    public void Remove(string code) => _entries.RemoveAll(entry => entry.Code == code);

    /// <summary>In the order of the file. <paramref name="cellOf"/> says which row and cell a place belongs to.</summary>
    public IReadOnlyList<FileProblem> ToFileProblems(Func<string, (string? Row, string? Cell)> cellOf) =>
        [.. _entries.OrderBy(entry => entry.At).Select(entry => ToFileProblem(entry, cellOf(entry.Place)))];

    public IReadOnlyList<FileProblem> ToFileProblems() => ToFileProblems(_ => (null, null));

    private FileProblem ToFileProblem(Entry entry, (string? Row, string? Cell) cell) =>
        new(File, entry.At, entry.Code, entry.Severity, cell.Row, cell.Cell, entry.Harm, entry.Fix);

    private void Add(Entry entry)
    {
        entry = entry with { Harm = OnOneLine(entry.Harm), Fix = OnOneLine(entry.Fix) };
        // the place is left out: through an alias one spot has several places
        if (_seen.Add(entry with { Place = "" }))
        {
            _entries.Add(entry);
        }
    }

    // sentences quote what stands in the file, which may be long or hold line ends
    private static string OnOneLine(string sentence)
    {
        var line = string.Create(sentence.Length, sentence, (characters, text) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                characters[index] = char.IsControl(text[index]) || text[index] is '\u2028' or '\u2029' ? ' ' : text[index];
            }
        });
        return line.Length <= LongestSentence ? line : string.Concat(line.AsSpan(0, LongestSentence - 100), " … ", line.AsSpan(line.Length - 90));
    }

    private sealed record Entry(SourcePosition At, string Place, string Code, FindingSeverity Severity, string Harm, string Fix);
}
