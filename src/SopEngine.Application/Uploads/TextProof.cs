using System.Buffers;
using System.Text;

namespace SopEngine.Application.Uploads;

/// <summary>Looks at bytes as they come, whether all of them are text in UTF-8.</summary>
internal sealed class TextProof
{
    private const int Piece = 4096;

    private static readonly SearchValues<char> _notInTexts = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code).Where(letter => letter is not ('\t' or '\r' or '\n' or '\f'))]);

    private readonly Decoder _decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _letters = new char[Piece + 1];
    private bool _holds = true;

    /// <summary>True when all that was shown is text. A letter that is cut off at the very end is forgiven.</summary>
    public bool Holds => _holds;

    public void Look(ReadOnlySpan<byte> bytes)
    {
        while (_holds && bytes.Length > 0)
        {
            var piece = bytes[..Math.Min(Piece, bytes.Length)];
            bytes = bytes[piece.Length..];
            _holds = IsText(piece);
        }
    }

    private bool IsText(ReadOnlySpan<byte> piece)
    {
        try
        {
            var count = _decoder.GetChars(piece, _letters, flush: false);
            return !_letters.AsSpan(0, count).ContainsAny(_notInTexts);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
