using SopEngine.Application.Files;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>What came of reading the files of a region.</summary>
public sealed record TenantReading
{
    /// <summary>The name of the folder, which must be the region's id.</summary>
    public required string Folder { get; init; }

    /// <summary>What the files say, as far as they could be read; null when <c>tenant.yaml</c> is no YAML. Fit for use only when <see cref="IsClean"/>.</summary>
    public required TenantProfile? Profile { get; init; }

    /// <summary>Everything that is wrong, file by file in the order of the file.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }

    /// <summary>Where <c>tenant.yaml</c> is, and where things stand in it.</summary>
    public required LocatedFile Tenant { get; init; }

    /// <summary>The same of <c>catalogue.yaml</c>.</summary>
    public required LocatedFile Catalogue { get; init; }

    /// <summary>The same of <c>papers.yaml</c>.</summary>
    public required LocatedFile Papers { get; init; }

    /// <summary>True when the region can be served.</summary>
    public bool IsClean => Profile is not null && Problems.All(problem => problem.Severity != FindingSeverity.Error);
}
