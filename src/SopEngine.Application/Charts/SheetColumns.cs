using SopEngine.Domain.Sops;

namespace SopEngine.Application.Charts;

/// <summary>How wide the text columns of the table print on A4 across, in pixels: lanes are as wide as the chart, the rest is shared as the stylesheet of the document says.</summary>
internal sealed record SheetColumns(int Activity, int Cell, int Remarks)
{
    private const int SheetWidth = 1030;
    private const int NumberWidth = 28;
    private const int TimeWidth = 72;
    private const int ActivityShare = 20;
    private const int CellShare = 9;

    /// <summary>What the text columns would like to have when there are too many lanes for all of it, in percent: activity, two cells, remarks.</summary>
    private const int Wanted = ActivityShare + (2 * CellShare) + 18;

    public static SheetColumns Of(SopRevision revision, ChartLayout chart)
    {
        var room = Math.Max(SheetWidth / 4, SheetWidth - NumberWidth - TimeWidth - chart.Width);
        var (activity, cell) = (SheetWidth * ActivityShare / 100, SheetWidth * CellShare / 100);
        if (revision.Columns.Hidden.Contains("remarks"))
        {
            return new SheetColumns(room - (2 * cell), cell, SheetWidth);
        }

        var rest = room - activity - (2 * cell);
        return chart.Lanes.Count <= 4 && rest >= activity / 2
            ? new SheetColumns(activity, cell, rest)
            : new SheetColumns(room * ActivityShare / Wanted, room * CellShare / Wanted, room * 18 / Wanted);
    }
}
