using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops.Feasibility;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>
/// What the region has around an SOP, for the checks that look beyond one definition. What is null is not known, and nothing is said about it.
/// </summary>
public sealed record Surroundings
{
    /// <summary>Nothing is known.</summary>
    public static Surroundings Unknown { get; } = new();

    /// <summary>The region's SOPs by id, the checked one included; rows may call them.</summary>
    public IReadOnlyDictionary<string, SopRevision>? Sops { get; init; }

    /// <summary>Ids of the region's roles.</summary>
    public IReadOnlySet<string>? Roles { get; init; }

    /// <summary>Ids of the region's units.</summary>
    public IReadOnlySet<string>? Units { get; init; }

    /// <summary>The region's rules for papers, of all its SOPs.</summary>
    public IReadOnlyList<PaperRule>? Papers { get; init; }

    /// <summary>Ids of the templates at hand.</summary>
    public IReadOnlySet<string>? Templates { get; init; }

    /// <summary>The topics of the region's catalogue, of all its SOPs.</summary>
    public IReadOnlyList<CatalogueTopic>? Topics { get; init; }

    /// <summary>The lengths that the region's working days have, the ordinary one first, at least one; those of the decree where its calendar is not at hand.</summary>
    public IReadOnlyList<DayLength> Days { get; init; } = DayLengths.OfTheDecree;
}
