using System.Text.RegularExpressions;
using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>
/// Judges the HTML of a paper, which a region's admin writes: known elements and classes, nothing that loads, runs or links, and every element closed within the part that
/// opened it, so that whatever is shown or left out of a filled paper is well-formed too.
/// </summary>
internal sealed partial class PaperMarkup(string text, ProblemList problems)
{
    private const string Part = "{{";

    private static readonly HashSet<string> _elements = new(StringComparer.Ordinal)
    {
        "h2", "h3", "h4", "p", "table", "thead", "tbody", "tr", "th", "td", "ol", "ul", "li", "strong", "em", "u", "br", "hr", "section", "div", "span",
    };

    private readonly Stack<(string Name, int At)> _open = new();

    /// <summary>The classes that the house's style sheet for papers knows.</summary>
    public static IReadOnlySet<string> Classes { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "kop", "judul", "nomor", "identitas", "daftar", "isian", "ttd", "kotak", "tengah", "kanan", "kecil", "baru", "garis", "nama", "latihan", "lebar",
    };

    public void Run()
    {
        for (var at = 0; at < text.Length && !problems.HasErrors;)
        {
            at = text[at] switch
            {
                '{' when text.AsSpan(at).StartsWith(Part) => Braces(at),
                '<' => Tag(at),
                _ => at + 1,
            };
        }

        if (!problems.HasErrors && _open.TryPeek(out var left))
        {
            Refuse(left.At, $"<{left.Name}> ini tidak ditutup.", $"Tambahkan </{left.Name}> di tempat berakhirnya.");
        }
    }

    private int Braces(int at)
    {
        var end = text.IndexOf("}}", at, StringComparison.Ordinal) + 2;
        var inner = text[(at + 2)..(end - 2)].Trim('~').Trim();
        if (inner.StartsWith("!--", StringComparison.Ordinal))
        {
            return text.IndexOf("--}}", at, StringComparison.Ordinal) + 4;
        }

        if (inner.StartsWith('#'))
        {
            _open.Push((Part, at));
        }
        else if ((inner.StartsWith('/') || inner == "else" || inner.StartsWith("else ", StringComparison.Ordinal)) && _open.TryPeek(out var top) && top.Name != Part)
        {
            Refuse(top.At, $"<{top.Name}> ini dibuka di dalam bagian yang berakhir sebelum ia ditutup.", $"Tutup dengan </{top.Name}> sebelum {{{{{inner}}}}}.");
        }
        else if (inner.StartsWith('/'))
        {
            _open.Pop();
        }

        return end;
    }

    private int Tag(int at)
    {
        if (Element().Match(text, at) is not { Success: true } tag)
        {
            Refuse(at, "Tanda \"<\" di sini tidak membuka elemen yang dipakai dalam surat.", "Untuk menulis tanda itu sendiri, tulis &lt;.");
            return at;
        }

        var name = tag.Groups["name"].Value;
        if (!_elements.Contains(name))
        {
            Refuse(at, $"Elemen <{name}> tidak dipakai dalam surat.", $"Pilih dari: {string.Join(", ", _elements.Order(StringComparer.Ordinal))}.");
        }
        else if (tag.Groups["close"].Success)
        {
            Close(at, name);
        }
        else
        {
            Attributes(at, tag);
            if (name is not ("br" or "hr"))
            {
                _open.Push((name, at));
            }
        }

        return at + tag.Length;
    }

    private void Close(int at, string name)
    {
        if (!_open.TryPeek(out var top) || top.Name != name)
        {
            Refuse(at, $"</{name}> tidak menutup elemen yang terakhir dibuka.", top.Name is { } wanted and not Part ? $"Tutup <{wanted}> lebih dahulu." : "Hapus, atau tulis pembukanya.");
            return;
        }

        _open.Pop();
    }

    private void Attributes(int at, Match tag)
    {
        foreach (var (key, value) in tag.Groups["key"].Captures.Zip(tag.Groups["value"].Captures, (key, value) => (key.Value, value.Value)))
        {
            var good = key switch
            {
                "class" => value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(Classes.Contains),
                "colspan" or "rowspan" => int.TryParse(value, out var span) && span is >= 1 and <= 20,
                _ => false,
            };
            if (!good)
            {
                Refuse(at, $"{key}=\"{value}\" tidak dipakai dalam surat.", $"Yang dikenal: colspan, rowspan, dan class dengan {string.Join(", ", Classes.Order(StringComparer.Ordinal))}.");
                return;
            }
        }
    }

    private void Refuse(int at, string harm, string fix) => problems.Error(TemplateScan.PlaceOf(text, at), "", FileProblemCodes.PaperMarkup, harm, fix);

    [GeneratedRegex("\\G<(?<close>/)?(?<name>[a-z][a-z0-9]*)(?:\\s+(?<key>[a-z]+)=\"(?<value>[^\"<>{}]*)\")*\\s*/?>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Element();
}
