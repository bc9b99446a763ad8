namespace SopEngine.Domain.Sops.Differences;

/// <summary>Several things in a row as they are said: A, B, dan C.</summary>
internal static class Listed
{
    public static string Of(IReadOnlyList<string> parts, string last = "dan") => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        2 => $"{parts[0]} {last} {parts[1]}",
        _ => $"{string.Join(", ", parts.SkipLast(1))}, {last} {parts[^1]}",
    };

    /// <summary>The things that are said at all.</summary>
    public static string Said(string between, params IEnumerable<string?> parts) => string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));
}
