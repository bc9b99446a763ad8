namespace SopEngine.Host.Api;

internal static class Query
{
    /// <summary>A parameter that is there but empty (<c>?lane=</c>) says as little as one that is not.</summary>
    public static string? Text(string? sent) => string.IsNullOrWhiteSpace(sent) ? null : sent;
}
