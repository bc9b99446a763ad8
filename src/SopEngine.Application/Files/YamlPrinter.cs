using System.Text;

namespace SopEngine.Application.Files;

/// <summary>
/// Lays out YAML the way people write it: what fits into a line stands in brackets on one line, everything else one key or element a line, indented by two.
/// Long texts are not broken: a line of the file is a cell of the table.
/// </summary>
internal sealed class YamlPrinter
{
    /// <summary>Columns that a bracketed list or mapping may reach.</summary>
    private const int Widest = 140;

    private readonly StringBuilder _text = new();

    /// <summary>The text of a file.</summary>
    public static string Print(MapOutput root, string head)
    {
        var printer = new YamlPrinter();
        printer._text.Append(head).Append('\n');
        printer.PrintEntries(root, 0, 0);
        return printer._text.ToString();
    }

    // the first key stands where the cursor is; "first" is its column
    private void PrintEntries(MapOutput map, int indent, int first)
    {
        foreach (var (key, value) in map.Entries)
        {
            Pad(indent, ref first);
            var name = YamlQuoting.Key(key, inBrackets: false) + ":";
            _text.Append(name);
            PrintAfter(value, indent, indent + name.Length + 1);
        }
    }

    private void PrintItems(ListOutput list, int indent)
    {
        foreach (var item in list.Items)
        {
            _text.Append(' ', indent).Append('-');
            if (OnOneLine(item, indent + 2) is null && item is MapOutput { Entries.Count: > 0 } map)
            {
                _text.Append(' ');
                PrintEntries(map, indent + 2, indent + 2);
            }
            else
            {
                PrintAfter(item, indent, indent + 2);
            }
        }
    }

    // after a key's colon or an element's dash
    private void PrintAfter(YamlOutput value, int indent, int column)
    {
        if (OnOneLine(value, column) is { } line)
        {
            _text.Append(' ').Append(line).Append('\n');
            return;
        }

        switch (value)
        {
            case TextOutput text:
                PrintBlock(text.Text, indent + 2);
                break;
            case ListOutput list:
                _text.Append('\n');
                PrintItems(list, indent + 2);
                break;
            case MapOutput map:
                _text.Append('\n');
                PrintEntries(map, indent + 2, 0);
                break;
        }
    }

    private void PrintBlock(string text, int indent)
    {
        var ended = text.EndsWith('\n');
        _text.Append(ended ? " |\n" : " |-\n");
        foreach (var line in (ended ? text[..^1] : text).Split('\n'))
        {
            _text.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }
    }

    private void Pad(int indent, ref int first)
    {
        // the first key after a dash needs no padding, the next ones do
        _text.Append(' ', Math.Max(0, indent - first));
        first = 0;
    }

    private static string? OnOneLine(YamlOutput value, int column)
    {
        if (value is TextOutput text)
        {
            return text.Word ? text.Text : YamlQuoting.FitsBlock(text.Text) ? null : YamlQuoting.Inline(text.Text, inBrackets: false);
        }

        var line = Bracketed(value);
        return line is not null && column + line.Length <= Widest ? line : null;
    }

    private static string? Bracketed(YamlOutput value) => value switch
    {
        TextOutput { Word: true } word => word.Text,
        TextOutput text => text.Text.Contains('\n', StringComparison.Ordinal) ? null : YamlQuoting.Inline(text.Text, inBrackets: true),
        ListOutput { Items.Count: 0 } => "[]",
        MapOutput { Entries.Count: 0 } => "{}",
        ListOutput { Spread: false } list => Join("[", list.Items.Select(Bracketed), "]"),
        MapOutput { Spread: false } map => Join(
            "{ ", map.Entries.Select(entry => Bracketed(entry.Value) is { } inner ? YamlQuoting.Key(entry.Key, inBrackets: true) + ": " + inner : null),
            " }"),
        _ => null,
    };

    private static string? Join(string open, IEnumerable<string?> parts, string close)
    {
        var list = parts.ToList();
        return list.Contains(null) ? null : open + string.Join(", ", list) + close;
    }
}
