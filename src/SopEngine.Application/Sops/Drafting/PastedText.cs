using System.Text;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>Cells between tabs, rows between line ends; a cell with tabs or line ends of its own stands in quotes, as spreadsheets copy it.</summary>
internal static class PastedText
{
    /// <summary>Rows that hold anything.</summary>
    public static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"' && cell.Length == 0)
            {
                at = Quoted(text, at + 1, cell);
            }
            else if (text[at] is '\t' or '\n')
            {
                cells.Add(Taken(cell));
                if (text[at] == '\n')
                {
                    yield return cells;
                    cells = [];
                }
            }
            else
            {
                cell.Append(text[at]);
            }
        }

        cells.Add(Taken(cell));
        yield return cells;
    }

    // to the quote that ends it; one that never ends takes all
    private static int Quoted(string text, int from, StringBuilder cell)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                return at;
            }
        }

        return text.Length;
    }

    private static string Taken(StringBuilder cell)
    {
        var taken = cell.ToString();
        cell.Clear();
        return taken;
    }
}
