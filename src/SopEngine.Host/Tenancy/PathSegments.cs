namespace SopEngine.Host.Tenancy;

internal static class PathSegments
{
    /// <summary>The first segment of a path; empty for the root.</summary>
    public static string First(PathString path) => (path.Value ?? "").TrimStart('/').Split('/', 2)[0];
}
