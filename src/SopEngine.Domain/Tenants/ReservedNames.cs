namespace SopEngine.Domain.Tenants;

/// <summary>First path segments that belong to the service itself: no region may be called so.</summary>
public static class ReservedNames
{
    private static readonly HashSet<string> _all = new(StringComparer.OrdinalIgnoreCase)
    {
        "api", "assets", "healthz", "metrics", "odata", "openapi", "operator", "panduan", "problems", "tenants",
    };

    /// <summary>In alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. _all.Order(StringComparer.Ordinal)];

    public static bool Contains(string name) => _all.Contains(name);
}
