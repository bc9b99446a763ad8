using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

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

    /// <summary>True when the definition can be used as it stands, as far as reading goes.</summary>
    public bool IsClean => Revision is not null && Problems.All(problem => problem.Severity != Domain.Sops.Checks.FindingSeverity.Error);
}
