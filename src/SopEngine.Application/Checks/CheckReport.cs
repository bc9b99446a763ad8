using SopEngine.Application.Files;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Checks;

/// <summary>What <see cref="CheckFiles"/> found: how many files it looked at, and every problem in the order of files and lines.</summary>
public sealed record CheckReport(int Definitions, int Tenants, IReadOnlyList<FileProblem> Problems)
{
    public int Errors => Problems.Count(problem => problem.Severity == FindingSeverity.Error);

    public int Warnings => Problems.Count(problem => problem.Severity == FindingSeverity.Warning);

    public bool HasErrors => Errors > 0;

    /// <summary>For the console: a line a problem, then the count.</summary>
    public IEnumerable<string> Lines =>
    [
        .. Problems.Select(ProblemLine.Of),
        $"Diperiksa: {Definitions} definisi SOP dan {Tenants} daerah. Ditemukan: {Errors} galat, {Warnings} peringatan.",
    ];
}
