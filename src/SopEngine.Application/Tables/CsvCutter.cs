using System.Text;

namespace SopEngine.Application.Tables;

/// <summary>Cuts a text into rows, one at a time. A quoted cell may hold separators, doubled quotes and line ends.</summary>
internal sealed class CsvCutter(string text, char separator, int begin)
{
    private readonly StringBuilder _cell = new();
    private int _at = begin;
    private int _line = 1 + text.AsSpan(0, begin).Count('\n');

    /// <summary>The next row; null at the end.</summary>
    public TableRow? Next()
    {
        if (_at >= text.Length)
        {
            return null;
        }

        var first = _line;
        var cells = new List<string>();
        var isOpen = false;
        for (var ended = false; !ended;)
        {
            isOpen |= !ReadCell();
            ended = _at >= text.Length || text[_at] == '\n';
            cells.Add(_cell.ToString().Trim());
            _cell.Clear();
            _at++;
        }

        _line++;
        return new TableRow(first, cells, isOpen);
    }

    /// <summary>Up to the separator or line end; false when the text ended within quotes.</summary>
    private bool ReadCell()
    {
        while (_at < text.Length && text[_at] != separator && text[_at] != '\n')
        {
            if (text[_at] == '"' && string.IsNullOrWhiteSpace(_cell.ToString()))
            {
                _cell.Clear();
                if (!ReadQuoted())
                {
                    return false;
                }
            }
            else
            {
                _cell.Append(text[_at++]);
            }
        }

        return true;
    }

    private bool ReadQuoted()
    {
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] == '"' && (_at + 1 == text.Length || text[_at + 1] != '"'))
            {
                _at++;
                return true;
            }

            _at += text[_at] == '"' ? 1 : 0;
            _line += text[_at] == '\n' ? 1 : 0;
            _cell.Append(text[_at] == '\n' ? ' ' : text[_at]);
        }

        return false;
    }
}
