using SopEngine.Domain.Sops;

namespace SopEngine.Application.Charts;

/// <summary>
/// Where the printed table goes on to another sheet of A4 across. How high a row prints is reckoned from its longest cell; a browser that needs more
/// room breaks a sheet itself, one that needs less leaves some white.
/// </summary>
public static class SheetBreaks
{
    private const int SheetWidth = 1030;
    private const int SheetHeight = 620;
    private const int NumberWidth = 32;
    private const int Padding = 12;
    private const int LineHeight = 15;

    /// <summary>Pixels of a letter at the size the sheet prints, and the shares of the text columns in what the lanes leave, in percent.</summary>
    private const double LetterWidth = 5.6;
    private const int ActivityShare = 31;
    private const int CellShare = 14;
    private const int RemarkShare = 28;

    /// <summary>The rows, counted from 0, after which a sheet ends; the last row is not one of them.</summary>
    /// <param name="revision">The SOP as printed.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="remarks">What stands in Keterangan of a row.</param>
    public static IReadOnlySet<int> Of(SopRevision revision, ChartLayout chart, Func<Step, IReadOnlyList<string>> remarks)
    {
        var room = Math.Max(SheetWidth / 4, SheetWidth - NumberWidth - chart.Width);
        var (breaks, used) = (new HashSet<int>(), 0);
        for (var row = 0; row < revision.Steps.Count; row++)
        {
            var height = Math.Max(chart.RowHeight, HeightOf(revision.Steps[row], remarks, room));
            if (row > 0 && used + height > SheetHeight)
            {
                breaks.Add(row - 1);
                used = 0;
            }

            used += height;
        }

        return breaks;
    }

    private static int HeightOf(Step step, Func<Step, IReadOnlyList<string>> remarks, int room)
    {
        int[] lines =
        [
            Lines([step.Activity], room * ActivityShare / 100),
            Lines(step.Requirements, room * CellShare / 100),
            Lines(step.Outputs, room * CellShare / 100),
            Lines(remarks(step), room * RemarkShare / 100),
        ];
        return (lines.Max() * LineHeight) + Padding;
    }

    private static int Lines(IReadOnlyList<string> texts, int width)
    {
        var letters = Math.Max(6, (int)((width - Padding) / LetterWidth));
        return texts.Sum(text => (text.Length + letters - 1) / letters);
    }
}
