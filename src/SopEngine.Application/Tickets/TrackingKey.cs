using System.Security.Cryptography;
using System.Text;

namespace SopEngine.Application.Tickets;

/// <summary>
/// The key by which anybody may follow a ticket: 128 random bits as 26 characters that are easy to read out (Crockford's base 32: no I, L, O, U). Shown once; what is
/// kept is its SHA-256.
/// </summary>
internal static class TrackingKey
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Bytes = 16;
    private const int Letters = 26;

    public static string Make()
    {
        var random = RandomNumberGenerator.GetBytes(Bytes);
        var key = new StringBuilder(Letters);
        var (held, bits) = (0, 0);
        foreach (var value in random)
        {
            held = (held << 8) | value;
            bits += 8;
            for (; bits >= 5; bits -= 5)
            {
                key.Append(Alphabet[(held >> (bits - 5)) & 31]);
            }

            held &= (1 << bits) - 1;
        }

        return key.Append(Alphabet[(held << (5 - bits)) & 31]).ToString();
    }

    /// <summary>The hash of a key as people type it: case, blanks and hyphens do not matter, and I and L are 1, O is 0.</summary>
    public static string Hash(string typed)
    {
        var text = new StringBuilder(Letters);
        foreach (var letter in typed.Where(letter => !char.IsWhiteSpace(letter) && letter != '-').Take(Letters * 2))
        {
            text.Append(char.ToUpperInvariant(letter) switch
            {
                'I' or 'L' => '1',
                'O' => '0',
                var plain => plain,
            });
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Whether two hashes are the same, in a time that tells nothing of where they differ.</summary>
    public static bool Same(string hash, string other) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(other));
}
