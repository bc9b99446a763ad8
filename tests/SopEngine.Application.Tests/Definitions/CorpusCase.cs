using System.Collections.Concurrent;
using SopEngine.Application.Checks;
using SopEngine.Application.Files;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>
/// One case of the corpus: a definition file, or a folder of files that call each other, checked as the command <c>check</c> does. Beside each broken file stands
/// what must be found in it, one finding a line: code, line, row or -, cell or -, separated by tabs.
/// </summary>
internal sealed class CorpusCase
{
    private static readonly ConcurrentDictionary<string, Lazy<CorpusCase>> _opened = new();

    private readonly ILookup<string, FileProblem> _problems;

    private CorpusCase(string folder, string name)
    {
        var path = Path.Combine(FolderOf(folder), name);
        var isFolder = Directory.Exists(path);
        Files = isFolder ? [.. Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal)] : [path + ".yaml"];
        _problems = CheckFiles.Run([isFolder ? path : path + ".yaml"]).Problems
            .Where(problem => problem.Severity != FindingSeverity.Note)
            .ToLookup(problem => Path.GetFileName(problem.File));
    }

    public IReadOnlyList<string> Files { get; }

    /// <summary>Checked once, however many tests look at it.</summary>
    public static CorpusCase Open(string folder, string name) =>
        _opened.GetOrAdd($"{folder}/{name}", _ => new Lazy<CorpusCase>(() => new CorpusCase(folder, name))).Value;

    public static IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(FolderOf(folder))
        .Where(path => Directory.Exists(path) || path.EndsWith(".yaml", StringComparison.Ordinal))
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    /// <summary>What stands in the file beside the definition, sorted.</summary>
    public static IReadOnlyList<string> Expected(string file) =>
        [.. File.ReadAllLines(Path.ChangeExtension(file, ".expected.txt")).Where(line => line.Length > 0).Order(StringComparer.Ordinal)];

    /// <summary>Errors and warnings of one file, as expectations are written, sorted.</summary>
    public IReadOnlyList<string> Found(string file) =>
        [.. Problems(file).Select(problem => $"{problem.Code}\t{problem.Line}\t{problem.Row ?? "-"}\t{problem.Cell ?? "-"}").Order(StringComparer.Ordinal)];

    /// <summary>Errors and warnings of one file.</summary>
    public IEnumerable<FileProblem> Problems(string file) => _problems[Path.GetFileName(file)];

    private static string FolderOf(string folder) => Checkout.PathOf("tests", "SopEngine.Application.Tests", "Definitions", folder);
}
