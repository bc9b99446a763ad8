using System.Globalization;

namespace SopEngine.OData.Requests;

/// <summary>One entry of an Accept header (RFC 9110, section 12.5.1).</summary>
internal sealed record MediaRange(string Type, IReadOnlyDictionary<string, string> Parameters, double Quality)
{
    /// <summary>The entries by falling quality; those of equal quality as they were written. Entries that cannot be read are left out.</summary>
    public static IReadOnlyList<MediaRange> Read(string accept) =>
        [.. accept.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne).OfType<MediaRange>().OrderByDescending(range => range.Quality)];

    public static MediaRange? ReadOne(string text)
    {
        var pieces = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length == 0 || !pieces[0].Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var piece in pieces.Skip(1))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            parameters[equals < 0 ? piece : piece[..equals].Trim()] = equals < 0 ? "" : piece[(equals + 1)..].Trim().Trim('"');
        }

        var quality = parameters.Remove("q", out var q) && double.TryParse(q, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new MediaRange(pieces[0].ToLowerInvariant(), parameters, quality);
    }
}
