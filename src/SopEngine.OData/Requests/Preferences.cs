using System.Globalization;

namespace SopEngine.OData.Requests;

/// <summary>What of a Prefer header (RFC 7240) is kept here; the rest is ignored, as section 8.2.8 of OData-Protocol 4.0 asks.</summary>
internal sealed record Preferences(string? PageSizeName, int? PageSize)
{
    public static Preferences Read(ODataRequest request)
    {
        foreach (var piece in request.Header("Prefer").Split([',', ';'], StringSplitOptions.TrimEntries))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? piece : piece[..equals].Trim();
            if (name.ToLowerInvariant() is "maxpagesize" or "odata.maxpagesize"
                && int.TryParse(piece[(equals + 1)..].Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                && size > 0)
            {
                return new Preferences(name.ToLowerInvariant(), size);
            }
        }

        return new Preferences(null, null);
    }
}
