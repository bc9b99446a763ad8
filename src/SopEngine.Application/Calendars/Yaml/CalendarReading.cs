using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>What came of reading a calendar file.</summary>
public sealed record CalendarReading
{
    /// <summary>What the file says as far as it could be read, by itself; null when it is no YAML. Fit for use only when <see cref="IsClean"/>.</summary>
    public required CalendarBook? Book { get; init; }

    /// <summary>Everything that is wrong or worth knowing, in the order of the file.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }

    /// <summary>Where it is, and where things stand in it.</summary>
    public required LocatedFile File { get; init; }

    /// <summary>True when due times may be counted on it.</summary>
    public bool IsClean => Book is not null && Problems.All(problem => problem.Severity != FindingSeverity.Error);
}
