using SopEngine.Application.Files;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>What came of reading a definition file.</summary>
public sealed record SopReading
{
    /// <summary>
    /// What the file says, as far as it could be read: where something is wrong the left-out value stands in. Null when the file is no YAML or holds no
    /// definition. Fit for use only without errors in <see cref="Problems"/>.
    /// </summary>
    public required SopRevision? Revision { get; init; }

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }

    /// <summary>Where things stand in the file, for findings of later checks.</summary>
    public required SourceMap Map { get; init; }

    /// <summary>Places whose values could not be read: later checks saw a stand-in there.</summary>
    internal IReadOnlyList<string> UnreadPlaces { get; init; } = [];

    /// <summary>
    /// Findings of later checks as problems of this file. A finding at a place that could not be read is left out: it speaks of the stand-in.
    /// </summary>
    public IEnumerable<FileProblem> Locate(IEnumerable<Finding> findings, string fileName) => findings
        .Where(finding => !UnreadPlaces.Any(place => finding.Place == place || finding.Place.StartsWith(place + "/", StringComparison.Ordinal)))
        .Select(finding => FileProblem.Of(finding, fileName, Map));

    /// <summary>True when the definition can be used as it stands, as far as reading goes.</summary>
    public bool IsClean => Revision is not null && Problems.All(problem => problem.Severity != FindingSeverity.Error);
}
