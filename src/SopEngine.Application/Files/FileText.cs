using System.Text;

namespace SopEngine.Application.Files;

/// <summary>Turns the bytes of a definition or tenant file into text: UTF-8, with or without a byte order mark, at most <see cref="MostBytes"/>.</summary>
public static class FileText
{
    /// <summary>1 MiB; the five regions' files have about 20 KiB each.</summary>
    public const int MostBytes = 1 << 20;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null with the one problem that there is.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        if (bytes.Length > MostBytes)
        {
            TooLarge(problems);
            return null;
        }

        try
        {
            return _strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException broken)
        {
            var line = bytes[..Math.Clamp(broken.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            problems.Error(
                new SourcePosition(line, 1), "", FileProblemCodes.Encoding,
                "Baris ini memuat karakter yang bukan UTF-8, sehingga berkas tidak dapat dibaca.", "Simpan ulang berkas dengan penyandian UTF-8.");
            return null;
        }
    }

    internal static void TooLarge(ProblemList problems) => problems.Error(
        SourcePosition.Start, "", FileProblemCodes.TooLarge,
        $"Berkas lebih besar dari {MostBytes / 1024} KiB dan tidak dibaca.", "Pindahkan lampiran ke luar berkas, atau pecah menjadi beberapa SOP.");
}
