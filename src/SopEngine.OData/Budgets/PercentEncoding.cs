using System.Text;

namespace SopEngine.OData.Budgets;

/// <summary>Percent-encoded text (RFC 3986, section 2.1), whose octets are UTF-8.</summary>
internal static class PercentEncoding
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether every escape is one and all of them together are text. A decoder would leave the others as they are, for a parser to wonder at.</summary>
    public static bool IsSound(string encoded)
    {
        var octets = new List<byte>(encoded.Length);
        for (var at = 0; at < encoded.Length; at++)
        {
            if (encoded[at] != '%')
            {
                // what is not escaped only ends a run of escapes here
                octets.Add((byte)'.');
            }
            else if (at + 2 < encoded.Length && char.IsAsciiHexDigit(encoded[at + 1]) && char.IsAsciiHexDigit(encoded[at + 2]))
            {
                octets.Add(Convert.FromHexString(encoded.AsSpan(at + 1, 2))[0]);
                at += 2;
            }
            else
            {
                return false;
            }
        }

        try
        {
            _strict.GetCharCount([.. octets]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
