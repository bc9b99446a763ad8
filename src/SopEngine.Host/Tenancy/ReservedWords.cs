namespace SopEngine.Host.Tenancy;

/// <summary>First segments of addresses that belong to the host itself. No region may have one of these ids.</summary>
public static class ReservedWords
{
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "api", "odata", "healthz", "openapi", "problems", "tenants", "metrics", "assets" };
}
