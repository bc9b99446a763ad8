using System.Text;

namespace SopEngine.Application.Charts;

/// <summary>
/// The whole chart as one picture with its own lane heads and row numbers: for a file, a telephone, a letter. For the table, whose rows grow with their text, see
/// <see cref="ChartRowSvg"/>.
/// </summary>
public static class ChartSvg
{
    private const int NumberWidth = 36;
    private const int HeadLine = 15;

    /// <summary>
    /// The picture. <paramref name="title"/> and the row numbers are its text for people who do not see it. <paramref name="rowHeights"/> has a height for each row, at
    /// least <see cref="ChartLayout.RowHeight"/>; null for that height throughout. <paramref name="id"/> keeps ids apart on a page with several pictures.
    /// </summary>
    public static string Write(ChartLayout layout, TravelledPath path, string title, IReadOnlyList<int>? rowHeights = null, string id = "bagan")
    {
        var heights = rowHeights ?? [.. Enumerable.Repeat(layout.RowHeight, layout.Rows.Count)];
        var heads = layout.Lanes.Select(lane => HeadText.Break(lane.Head, layout.LaneWidth - 10)).ToList();
        var head = (HeadLine * heads.Select(lines => lines.Count).DefaultIfEmpty(1).Max()) + 14;
        var (width, height) = (NumberWidth + layout.Width + 1, head + heights.Sum() + 1);
        var svg = new StringBuilder();
        svg.Append(Svg.Text($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">"));
        svg.Append(Svg.Text($"<title id=\"{id}-t\">{Svg.Safe(title)}</title><desc id=\"{id}-d\">{Svg.Safe(ChartWords.Describe(layout, path))}</desc>"));
        DrawGrid(svg, layout, heights, heads, head);
        svg.Append(Svg.Text($"<g transform=\"translate({NumberWidth},{head})\">"));
        DrawFlow(svg, layout, new ChartState(layout, path), heights);
        return svg.Append("</g></svg>").ToString();
    }

    private static void DrawGrid(StringBuilder svg, ChartLayout layout, IReadOnlyList<int> heights, IReadOnlyList<IReadOnlyList<string>> heads, int head)
    {
        var (width, height) = (NumberWidth + layout.Width, head + heights.Sum());
        svg.Append(Svg.Text($"<rect class=\"sheet\" width=\"{width + 1}\" height=\"{height + 1}\" fill=\"#fff\"/><rect class=\"heads\" width=\"{width}\" height=\"{head}\" fill=\"#f3f1ea\"/>"));
        svg.Append(Svg.Text($"<path class=\"grid\" fill=\"none\" stroke=\"{Svg.Rule}\" d=\"M.5,.5 h{width} v{height} h-{width} z"));
        var y = head;
        foreach (var row in heights)
        {
            svg.Append(Svg.Text($" M.5,{y}.5 h{width}"));
            y += row;
        }

        for (var lane = 0; lane < layout.Lanes.Count; lane++)
        {
            svg.Append(Svg.Text($" M{NumberWidth + (lane * layout.LaneWidth)}.5,.5 v{height}"));
        }

        svg.Append("\"/>");
        Heads(svg, layout, heads, head);
        Numbers(svg, layout, heights, head);
    }

    private static void Heads(StringBuilder svg, ChartLayout layout, IReadOnlyList<IReadOnlyList<string>> heads, int head)
    {
        CellText(svg, "No", (NumberWidth / 2, (head / 2) + 4));
        for (var lane = 0; lane < heads.Count; lane++)
        {
            for (var line = 0; line < heads[lane].Count; line++)
            {
                CellText(svg, heads[lane][line], (NumberWidth + layout.MiddleOf(lane), (head / 2) + 4 + (HeadLine * line) - (HeadLine * (heads[lane].Count - 1) / 2)));
            }
        }
    }

    private static void Numbers(StringBuilder svg, ChartLayout layout, IReadOnlyList<int> heights, int head)
    {
        var y = head;
        for (var row = 0; row < heights.Count; row++)
        {
            CellText(svg, layout.Rows[row].No, (NumberWidth / 2, y + (heights[row] / 2) + 4));
            y += heights[row];
        }
    }

    private static void CellText(StringBuilder svg, string text, (int X, int Y) at) =>
        svg.Append(Svg.Text($"<text class=\"cell\" x=\"{at.X}\" y=\"{at.Y}\" text-anchor=\"middle\" font-size=\"12\" font-weight=\"600\" {Svg.Font} fill=\"{Svg.Ink}\">{Svg.Safe(text)}</text>"));

    private static void DrawFlow(StringBuilder svg, ChartLayout layout, ChartState state, IReadOnlyList<int> heights)
    {
        (int X, int Y) At(ChartPoint point) => (point.X, point.Y(heights));
        var arrows = layout.Arrows.OrderBy(state.Travelled).ToList();
        foreach (var arrow in arrows)
        {
            var points = string.Join(' ', ArrowDrawing.Line(arrow).Select(point => Svg.Text($"{point.X},{point.Y(heights)}")));
            svg.Append(Svg.Text($"<polyline {ArrowDrawing.Looks(arrow, state.Travelled(arrow))} stroke-linejoin=\"round\" points=\"{points}\"/>"));
        }

        foreach (var symbol in layout.Symbols)
        {
            SymbolDrawing.Draw(svg, symbol, state[symbol], At(new ChartPoint(layout.MiddleOf(symbol.Lane), symbol.Row, RowAnchor.Middle, 0)));
        }

        foreach (var arrow in arrows)
        {
            ArrowDrawing.Head(svg, arrow, state.Travelled(arrow), At(arrow.Points[^1]));
        }

        foreach (var label in arrows.Select(arrow => arrow.Label).OfType<ChartLabel>())
        {
            ArrowDrawing.Words(svg, label, At(label.At));
        }
    }
}
