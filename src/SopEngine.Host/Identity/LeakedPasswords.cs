using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Win32.SafeHandles;

namespace SopEngine.Host.Identity;

/// <summary>
/// Looks passwords up in a file of those that have leaked (OWASP ASVS 5.0, 6.2.12), in the form in which Have I Been Pwned gives them: a line for each, the SHA-1 of the password in 40 hexadecimal
/// digits, and after a colon how often it was seen, ordered by hash. The file is searched where it lies, by halves: a look reads some forty small pieces, however long the file. SHA-1 is the form's;
/// nothing is protected by it here.
/// </summary>
public sealed class LeakedPasswords(IOptions<PasswordOptions> options)
{
    private const int HashLength = 40;
    private const int LongestLine = 128;
    private const int Samples = 64;

    /// <summary>Whether it stands in the list; false without one.</summary>
    /// <exception cref="IOException">The list cannot be read any more.</exception>
    /// <exception cref="InvalidDataException">It is no such list any more.</exception>
    /// <exception cref="UnauthorizedAccessException">The list must not be read any more.</exception>
    public bool Contains(string password)
    {
        if (options.Value.LeakedList is not { Length: > 0 } path)
        {
            return false;
        }

        using var file = Open(path);
        return Find(file, Hash(password));
    }

    /// <summary>What is wrong with a file as such a list, for whoever set it; null when nothing is. Looks at <c>64</c> lines spread over it.</summary>
    internal static string? Fault(string path)
    {
        try
        {
            using var file = Open(path);
            var (length, before) = (RandomAccess.GetLength(file), "");
            for (var sample = 0; sample < Samples; sample++)
            {
                var (_, hash, _) = LineAt(file, length * sample / Samples);
                if (string.CompareOrdinal(before, hash) > 0)
                {
                    return $"the lines of {path} are not ordered by hash; take the download that is.";
                }

                before = hash;
            }

            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return $"{path} cannot be used as a list of leaked passwords: {unreadable.Message} It must be a text file with a line HASH:COUNT for each, HASH being a SHA-1 in hexadecimal, ordered by hash.";
        }
    }

    private static SafeFileHandle Open(string path) => File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);

    private static bool Find(SafeFileHandle file, string hash)
    {
        for (var (from, until) = (0L, RandomAccess.GetLength(file)); from < until;)
        {
            var (start, found, next) = LineAt(file, from + ((until - from) / 2));
            switch (string.CompareOrdinal(hash, found))
            {
                case 0:
                    return true;
                case < 0:
                    until = start;
                    break;
                default:
                    from = next;
                    break;
            }
        }

        return false;
    }

    /// <summary>The line in which a byte lies: where it begins, its hash, and where the next one begins.</summary>
    private static (long Start, string Hash, long Next) LineAt(SafeFileHandle file, long offset)
    {
        var begin = Math.Max(0, offset - LongestLine);
        Span<byte> piece = stackalloc byte[2 * LongestLine];
        piece = piece[..RandomAccess.Read(file, piece, begin)];
        var at = (int)(offset - begin);
        var start = piece[..Math.Min(at, piece.Length)].LastIndexOf((byte)'\n') + 1;
        var line = piece[start..];
        var end = line.IndexOf((byte)'\n');
        var text = Encoding.ASCII.GetString(end < 0 ? line : line[..end]).TrimEnd('\r');
        return (start > 0 || begin == 0) && text.Length >= HashLength && text.Take(HashLength).All(char.IsAsciiHexDigit) && (text.Length == HashLength || text[HashLength] == ':')
            ? (begin + start, text[..HashLength].ToUpperInvariant(), end < 0 ? RandomAccess.GetLength(file) : begin + start + end + 1)
            : throw new InvalidDataException($"Byte {offset} stands in no line of the form HASH:COUNT.");
    }

    private static string Hash(string password) => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
}
