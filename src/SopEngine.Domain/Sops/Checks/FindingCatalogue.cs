namespace SopEngine.Domain.Sops.Checks;

/// <summary>Every kind of finding there is, and how grave it is. A finding's severity comes from here and nowhere else.</summary>
public static class FindingCatalogue
{
    /// <summary>Code to severity, in alphabetical order.</summary>
    public static IReadOnlyDictionary<string, FindingSeverity> All { get; } = new SortedDictionary<string, FindingSeverity>(StringComparer.Ordinal)
    {
        ["no-rows"] = FindingSeverity.Error,
    };
}
