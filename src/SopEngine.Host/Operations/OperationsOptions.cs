namespace SopEngine.Host.Operations;

/// <summary>Who keeps the installation running, and who may read its figures.</summary>
public sealed class OperationsOptions
{
    public const string Section = "SopEngine:Operations";

    /// <summary>
    /// Operators: a name (small letters, digits, dot, hyphen; it stands in histories) and his token, of at least 24 characters or as <c>sha256:</c> and its SHA-256 in
    /// hexadecimal. Default: none, and then there is no operator's page; in Development one is made for each run and printed.
    /// </summary>
    public IReadOnlyDictionary<string, string> Operators { get; init; } = new Dictionary<string, string>();

    /// <summary>What a program that reads /metrics sends as bearer token, in the same forms. Default: none, and then this machine alone may read them.</summary>
    public string? ScrapeToken { get; init; }
}
