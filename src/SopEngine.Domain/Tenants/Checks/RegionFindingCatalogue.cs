using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>Every kind of finding about a region and its SOPs together, and how grave it is. A finding's severity comes from here and nowhere else.</summary>
public static class RegionFindingCatalogue
{
    /// <summary>Code to severity, in alphabetical order.</summary>
    public static IReadOnlyDictionary<string, FindingSeverity> All { get; } = new SortedDictionary<string, FindingSeverity>(StringComparer.Ordinal)
    {
        ["extension-unknown-part"] = FindingSeverity.Error,
        ["extension-unknown-sop"] = FindingSeverity.Error,
        ["lane-without-officer"] = FindingSeverity.Warning,
        ["paper-unknown-question"] = FindingSeverity.Error,
        ["paper-unknown-row"] = FindingSeverity.Error,
        ["paper-unknown-sop"] = FindingSeverity.Error,
        ["recipient-without-officer"] = FindingSeverity.Warning,
        ["topic-not-offered"] = FindingSeverity.Warning,
        ["topic-unknown-class"] = FindingSeverity.Error,
        ["topic-unknown-sop"] = FindingSeverity.Error,
        ["topic-without-class"] = FindingSeverity.Warning,
        ["topic-without-time"] = FindingSeverity.Error,
        ["topic-without-unit"] = FindingSeverity.Warning,
        ["topics-missing"] = FindingSeverity.Error,
        ["training-ministry"] = FindingSeverity.Error,
        ["unit-without-officer"] = FindingSeverity.Warning,
        ["unknown-person"] = FindingSeverity.Warning,
    };
}
