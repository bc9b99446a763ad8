using System.Collections.Concurrent;
using SopEngine.Application.Files;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>
/// One case of the corpus: a definition file, or a folder of files that call each other. Beside each broken file stands what must be found in it, one finding a
/// line: code, line, row or -, cell or -, separated by tabs.
/// </summary>
internal sealed class CorpusCase
{
    private static readonly ConcurrentDictionary<string, CorpusCase> _opened = new();

    private readonly Dictionary<string, SopReading> _readings;
    private readonly ConcurrentDictionary<string, IReadOnlyList<FileProblem>> _problems = new();

    private CorpusCase(string folder, string name)
    {
        var path = Checkout.PathOf("tests", "SopEngine.Application.Tests", "Definitions", folder, name);
        Files = Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal)] : [path + ".yaml"];
        _readings = Files.ToDictionary(file => file, file => SopYamlReader.Read(File.ReadAllBytes(file), Path.GetFileName(file)));
    }

    public IReadOnlyList<string> Files { get; }

    /// <summary>Read once however many tests look at it.</summary>
    public static CorpusCase Open(string folder, string name) => _opened.GetOrAdd($"{folder}/{name}", _ => new CorpusCase(folder, name));

    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(Checkout.PathOf("tests", "SopEngine.Application.Tests", "Definitions", folder))
            .Where(path => Directory.Exists(path) || path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    /// <summary>What stands in the file beside the definition, sorted.</summary>
    public static IReadOnlyList<string> Expected(string file) =>
        [.. File.ReadAllLines(Path.ChangeExtension(file, ".expected.txt")).Where(line => line.Length > 0).Order(StringComparer.Ordinal)];

    /// <summary>Errors and warnings of one file, as expectations are written, sorted.</summary>
    public IReadOnlyList<string> Found(string file) =>
        [.. Problems(file).Select(problem => $"{problem.Code}\t{problem.Line}\t{problem.Row ?? "-"}\t{problem.Cell ?? "-"}").Order(StringComparer.Ordinal)];

    /// <summary>What the reader says; where it has no complaint, what the checks say.</summary>
    public IReadOnlyList<FileProblem> Problems(string file) => _problems.GetOrAdd(file, _ =>
    {
        var reading = _readings[file];
        var found = reading.IsClean ? Findings(file).Select(finding => At(file, reading, finding)) : reading.Problems;
        return [.. found.Where(problem => problem.Severity != FindingSeverity.Note)];
    });

    /// <summary>The findings of the checks; the SOPs of a folder can call each other.</summary>
    private IReadOnlyList<Finding> Findings(string file) => SopChecks.Run(_readings[file].Revision!, extensions: null, Around());

    private Surroundings Around() => Files.Count == 1
        ? Surroundings.Unknown
        : new Surroundings { Sops = _readings.Values.Select(reading => reading.Revision).OfType<SopRevision>().ToDictionary(sop => sop.Sop) };

    private static FileProblem At(string file, SopReading reading, Finding finding) => new(
        Path.GetFileName(file), reading.Map.Find(finding.Place), finding.Code, finding.Severity, finding.Row, finding.Cell, finding.Harm, finding.Fix) { Path = finding.Path };
}
