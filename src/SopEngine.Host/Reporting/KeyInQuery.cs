namespace SopEngine.Host.Reporting;

/// <summary>Finds what clients call a key and put into addresses, which logs and histories keep (OWASP ASVS 5.0, 14.2.1).</summary>
internal static class KeyInQuery
{
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_token", "accesstoken", "api-key", "api_key", "apikey", "auth", "authorization", "key", "password", "sandi", "secret", "subscription-key", "token",
    };

    /// <summary>Its name; null for none.</summary>
    public static string? Find(HttpRequest request) => request.Query.Keys.FirstOrDefault(_names.Contains);
}
