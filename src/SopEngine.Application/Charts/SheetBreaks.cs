using SopEngine.Domain.Sops;

namespace SopEngine.Application.Charts;

/// <summary>
/// Where the printed table goes on to another sheet of A4 across. How high a row prints is reckoned from its longest cell; a browser that needs more
/// room breaks a sheet itself, one that needs less leaves some white.
/// </summary>
public static class SheetBreaks
{
    private const int SheetHeight = 620;
    private const int FooterLine = 18;
    private const int Padding = 12;
    private const int LineHeight = 15;
    private const int BetweenLines = 4;

    /// <summary>Pixels of a letter at the size the sheet prints.</summary>
    private const double LetterWidth = 5.4;

    /// <summary>The rows, counted from 0, after which a sheet ends; the last row is not one of them.</summary>
    /// <param name="revision">The SOP as printed.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="remarks">What stands in Keterangan of a row.</param>
    /// <param name="footers">How many lines stand at the foot of every sheet.</param>
    public static IReadOnlySet<int> Of(SopRevision revision, ChartLayout chart, Func<Step, IReadOnlyList<string>> remarks, int footers = 0)
    {
        var widths = SheetColumns.Of(revision, chart);
        var most = SheetHeight - (footers * FooterLine);
        var (breaks, used) = (new HashSet<int>(), 0);
        for (var row = 0; row < revision.Steps.Count; row++)
        {
            var height = Math.Max(chart.RowHeight, HeightOf(revision.Steps[row], remarks, widths));
            if (row > 0 && used + height > most)
            {
                breaks.Add(row - 1);
                used = 0;
            }

            used += height;
        }

        return breaks;
    }

    private static int HeightOf(Step step, Func<Step, IReadOnlyList<string>> remarks, SheetColumns widths)
    {
        int[] heights =
        [
            Height([step.Activity], widths.Activity),
            Height(step.Requirements, widths.Cell),
            Height(step.Outputs, widths.Cell),
            Height(remarks(step), widths.Remarks),
        ];
        return heights.Max() + Padding;
    }

    private static int Height(IReadOnlyList<string> texts, int width)
    {
        var letters = Math.Max(6, (int)((width - Padding) / LetterWidth));
        return texts.Sum(text => (Lines(text, letters) * LineHeight) + BetweenLines);
    }

    // words are not broken, so that lines end before they are full
    private static int Lines(string text, int letters)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (used > 0 && used + 1 + word.Length > letters)
            {
                (lines, used) = (lines + 1, 0);
            }

            lines += (word.Length - 1) / letters;
            used += (used > 0 ? 1 : 0) + (word.Length % letters);
        }

        return lines;
    }
}
