using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Paging;

/// <summary>
/// Writes tokens that a client can carry and not make: HMAC-SHA256, cut to 16 bytes, before the text. The text itself is not secret; it holds values of a row that the
/// client was shown or may order by.
/// </summary>
internal sealed class SkipTokenCodec(byte[] key)
{
    private const int SealLength = 16;

    public static string Fingerprint(string path, string options, string scope) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{options}\n{scope}")).AsSpan(0, SealLength));

    public string Write(SkipToken token)
    {
        var left = token.Left?.ToString(CultureInfo.InvariantCulture);
        string?[] head = [token.Fingerprint, token.Expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), $"{token.PageSize}", left];
        var text = JsonSerializer.SerializeToUtf8Bytes((string?[])[.. head, .. token.Values]);
        return Base64Url.EncodeToString([.. Seal(text), .. text]);
    }

    /// <exception cref="RefusedException">400: it was not made here, or for something else. 410: it is too old.</exception>
    public SkipToken Read(string written, string fingerprint, DateTimeOffset now)
    {
        var token = Opened(written) ?? throw Refused(ODataRefusalKind.Malformed, "was not made by this service");
        if (token.Fingerprint != fingerprint)
        {
            throw Refused(ODataRefusalKind.Malformed, "was made for another query or another caller");
        }

        return token.Expires >= now ? token : throw Refused(ODataRefusalKind.Gone, "is too old; begin again at the first page");
    }

    private SkipToken? Opened(string written)
    {
        if (!Base64Url.IsValid(written))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(written);
        if (bytes.Length <= SealLength || !CryptographicOperations.FixedTimeEquals(Seal(bytes[SealLength..]), bytes.AsSpan(0, SealLength)))
        {
            return null;
        }

        var fields = JsonSerializer.Deserialize<string?[]>(bytes.AsSpan(SealLength))!;
        var expires = DateTimeOffset.FromUnixTimeSeconds(long.Parse(fields[1]!, CultureInfo.InvariantCulture));
        var left = fields[3] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : (int?)null;
        return new SkipToken(fields[0]!, expires, int.Parse(fields[2]!, CultureInfo.InvariantCulture), left, fields[4..]);
    }

    private byte[] Seal(byte[] text) => HMACSHA256.HashData(key, text)[..SealLength];

    private static RefusedException Refused(ODataRefusalKind kind, string why) =>
        new(new ODataRefusal(kind, "skiptoken-refused", "$skiptoken", $"The '$skiptoken' {why}."));
}
