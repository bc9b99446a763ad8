namespace SopEngine.Application.Files;

/// <summary>
/// Says in plain Indonesian where and why YAML broke off. The parser's own words are English and speak of tokens; only what an officer can act on is told
/// apart, everything else gets the general sentence.
/// </summary>
internal static class YamlSyntax
{
    private static readonly (string Fragment, string Harm, string Fix)[] _known =
    [
        ("invalid mapping", "Ada titik dua diikuti spasi di dalam teks, sehingga teks ini terbaca sebagai kunci baru.",
            "Apit seluruh teks dengan tanda petik dua, atau perbaiki lekukan baris ini."),
        ("cannot start any token", "Teks diawali karakter yang mempunyai arti khusus (@, %, atau `).", "Apit seluruh teks dengan tanda petik dua."),
        ("Block sequence entries are not allowed", "Tanda \"-\" ditulis di tempat yang tidak dapat memuat daftar.",
            "Apit tanda itu dengan tanda petik dua bila yang dimaksud teks \"-\"; bila daftar, mulailah pada baris baru."),
        ("unexpected end of stream", "Tanda petik dibuka di sini tetapi tidak pernah ditutup.", "Tambahkan tanda petik penutup di akhir teks."),
        ("multi-line", "Tanda petik dibuka di sini tetapi tidak ditutup pada baris yang sama.", "Tambahkan tanda petik penutup di akhir teks."),
        ("unknown escape", "Garis miring terbalik di dalam tanda petik dua diikuti huruf yang tidak dikenal.",
            "Tulis garis miring terbalik dua kali, atau pakai tanda petik tunggal."),
        ("invalid Unicode", "Kode karakter di dalam tanda petik dua tidak dapat dibaca.", "Ketik karakternya langsung."),
        ("did not find expected '-' indicator", "Baris ini tidak sejajar dengan butir daftar di atasnya.",
            "Sejajarkan tanda \"-\" atau kuncinya dengan baris di atasnya."),
        ("did not find expected key",
            "Baris ini tidak sejajar dengan kunci di atasnya, tidak memuat titik dua, atau ada tulisan setelah tanda petik penutup.",
            "Sejajarkan baris ini dan tulis \"kunci: isi\"; bila teks memuat tanda petik, apit seluruhnya dengan tanda petik dua."),
        ("could not find expected ':'", "Baris ini bukan kunci: tidak ada titik dua sesudahnya.",
            "Tulis \"kunci: isi\", atau lekukkan baris ini bila ia lanjutan teks di atasnya."),
        ("incompatible YAML document", "Berkas menyebut versi YAML yang tidak didukung.", "Hapus baris \"%YAML\"."),
        ("directive", "Baris yang diawali \"%\" adalah perintah YAML yang tidak dikenal.", "Hapus baris itu, atau apit teks dengan tanda petik dua."),
        ("anchor", "Nama setelah \"&\" atau \"*\" tidak dapat dibaca.", "Apit teks dengan tanda petik dua bila \"&\" atau \"*\" bagian dari teks."),
    ];

    /// <param name="text">The text that was read.</param>
    /// <param name="at">Where the parser stood.</param>
    /// <param name="bracket">The innermost bracket that was open there, if any.</param>
    /// <param name="message">The parser's own words; empty when it had none.</param>
    public static YamlFailure Explain(string text, SourcePosition at, (SourcePosition At, char Bracket)? bracket, string message)
    {
        if (FirstTab(text, at.Line) is { } tab)
        {
            return new YamlFailure(tab, tab.Line, "Baris ini diawali karakter tab; YAML hanya mengenal spasi.",
                "Ganti setiap tab di awal baris dengan spasi.");
        }

        if (bracket is { } open && (message.Length == 0 || message.Contains("expected", StringComparison.Ordinal)))
        {
            var close = open.Bracket == '[' ? ']' : '}';
            return new YamlFailure(
                open.At, open.At.Line,
                $"Kurung \"{open.Bracket}\" dibuka di sini, tetapi isinya tidak ditutup dengan \"{close}\" atau tidak dipisahkan dengan koma.",
                $"Periksa koma dan tambahkan \"{close}\"; apit teks yang memuat koma, titik dua, atau kurung dengan tanda petik dua.");
        }

        foreach (var (fragment, harm, fix) in _known)
        {
            if (message.Contains(fragment, StringComparison.Ordinal))
            {
                return new YamlFailure(at, bracket?.At.Line ?? at.Line, harm, fix);
            }
        }

        return new YamlFailure(
            at, bracket?.At.Line ?? at.Line,
            "Bagian ini tidak dapat dibaca sebagai YAML.", "Periksa lekukan, tanda petik, dan kurung pada baris ini dan baris di atasnya.");
    }

    // the parser reports a tab at the value before it; a tab may stand on the same line as a key or on the next
    private static SourcePosition? FirstTab(string text, int fromLine)
    {
        var lines = text.Split('\n');
        for (var index = Math.Max(0, fromLine - 1); index < Math.Min(lines.Length, fromLine + 1); index++)
        {
            var blanks = lines[index].Length - lines[index].TrimStart(' ', '\t').Length;
            var tab = lines[index].IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && tab < blanks && blanks < lines[index].Length)
            {
                return new SourcePosition(index + 1, tab + 1);
            }
        }

        return null;
    }
}
