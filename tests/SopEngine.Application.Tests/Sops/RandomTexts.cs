using System.Text;

namespace SopEngine.Application.Tests.Sops;

/// <summary>Texts that YAML and JSON find hard: numbers, words for yes and no, signs of their own, blanks at the ends, several lines, other scripts.</summary>
internal static class RandomTexts
{
    public static IReadOnlyList<string> Awkward { get; } =
    [
        "", " ", "yes", "No", "on", "null", "~", "1", "01", "1.", "0x1F", "1e3", ".inf", "12:30:45", "2022-01-05", "-", "- satu", "?", "? apa", ": isi", "a: b", "a:",
        "a #b", "#b", "& jangkar", "*alias", "!tanda", "|", ">", "%", "@ini", "`ini`", "'kutip'", "\"kutip\"", "it's", "{a}", "[a]", "a, b", "}", "]", ",", "a]b", "{ticket}",
        "satu\ndua", "satu\n", "\nsatu", "satu\n\ndua\n\n", "  lekuk\nlalu tidak", "baris \nakhir ", "tab\there", " depan", "belakang ", "\\n", "\\", "1 – 3 hari", "Bidang “TI”",
        "Ünïcödé", "سلام", "漢字", "😀 emoji", "\u2028pisah", "a\u00a0b", "<b>&amp;</b>", "=", "<<", "---", "...", "--- a", "key: 'v' # c", "true", "FALSE", "Y", "n", "...a", "\u00ad",
    ];

    public static string Any(Random random) => random.Next(4) switch
    {
        0 => Awkward[random.Next(Awkward.Count)],
        1 => Sentence(random),
        2 => Characters(random),
        _ => Awkward[random.Next(Awkward.Count)] + Awkward[random.Next(Awkward.Count)],
    };

    public static string Id(Random random) =>
        (char)('a' + random.Next(26)) + string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => "abcdefghijklmnopqrstuvwxyz0123456789-"[random.Next(37)]));

    private static string Sentence(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => "Menentukan laporan yang masuk: (diproses), atau tidak. #1 - 2 & 3".Split(' ')[random.Next(11)]));

    private static string Characters(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(12); count > 0; count--)
        {
            var rune = new Rune(random.Next(5) == 0 ? random.Next(0xE000, 0x110000) : random.Next(0x20, 0x7F));
            // what a text may not hold: see the reader's bad-character
            if (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF or 0xFEFF))
            {
                text.Append(rune);
            }
        }

        return text.ToString();
    }
}
