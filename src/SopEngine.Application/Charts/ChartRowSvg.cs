using System.Text;

namespace SopEngine.Application.Charts;

/// <summary>
/// The chart cut into one picture a row, each as high as its row turns out to be: laid over the lane cells of the table they join into the whole chart, at any text
/// size, on screen and on paper. Heights are never guessed: what hangs from the upper edge is measured from there, what stands in the middle from 50 %, and a line
/// between the two is drawn inside a nested picture half as high as the row.
/// </summary>
public sealed class ChartRowSvg
{
    private readonly ChartLayout _layout;
    private readonly ChartState _state;
    private readonly List<ChartArrow> _arrows;
    private readonly IReadOnlyList<PageConnector> _connectors;

    /// <param name="layout">The chart.</param>
    /// <param name="path">What a ticket has done of it.</param>
    /// <param name="lastRows">Rows, counted from 0, after which a printed sheet ends; null for one endless sheet.</param>
    public ChartRowSvg(ChartLayout layout, TravelledPath path, IReadOnlySet<int>? lastRows = null)
    {
        _connectors = PageConnector.Of(layout, lastRows ?? new HashSet<int>());
        _layout = layout;
        _state = new ChartState(layout, path);
        _arrows = [.. layout.Arrows.OrderBy(_state.Travelled)];
    }

    /// <summary>How much higher than the others a row is that a sheet ends or begins with, so that pentagons cover neither symbol nor word.</summary>
    public int RoomForConnectors(int row) =>
        2 * ConnectorDrawing.Height * _connectors.Where(connector => connector.LastRow == row || connector.LastRow == row - 1)
            .Select(connector => connector.Level + 1).DefaultIfEmpty(0).Max();

    /// <summary>The picture of a row, counted from 0. It is hidden from screen readers: the cells under it say the same.</summary>
    public string Write(int row)
    {
        var svg = new StringBuilder();
        svg.Append(Svg.Text($"<svg class=\"flowrow\" aria-hidden=\"true\" focusable=\"false\" width=\"{_layout.Width}\" height=\"100%\" overflow=\"visible\">"));
        foreach (var arrow in _arrows)
        {
            var lines = new StringBuilder();
            var points = ArrowDrawing.Line(arrow);
            for (var part = 0; part + 1 < points.Count; part++)
            {
                RowLines.Draw(lines, row, points[part], points[part + 1]);
            }

            if (lines.Length > 0)
            {
                svg.Append(Svg.Text($"<g {ArrowDrawing.Looks(arrow, _state.Travelled(arrow))}>{lines}</g>"));
            }
        }

        svg.Append("<svg y=\"50%\" overflow=\"visible\">");
        DrawMiddle(svg, row);
        svg.Append("</svg>");
        foreach (var label in LabelsOf(row, RowAnchor.Top))
        {
            ArrowDrawing.Words(svg, label, (label.At.X, label.At.Offset));
        }

        DrawConnectors(svg, row);
        return svg.Append("</svg>").ToString();
    }

    private void DrawConnectors(StringBuilder svg, int row)
    {
        foreach (var connector in _connectors.Where(connector => connector.LastRow == row - 1))
        {
            ConnectorDrawing.Draw(svg, connector, atEnd: false);
        }

        foreach (var connector in _connectors.Where(connector => connector.LastRow == row))
        {
            svg.Append("<svg y=\"100%\" overflow=\"visible\">");
            ConnectorDrawing.Draw(svg, connector, atEnd: true);
            svg.Append("</svg>");
        }
    }

    private void DrawMiddle(StringBuilder svg, int row)
    {
        foreach (var symbol in _layout.Symbols.Where(symbol => symbol.Row == row))
        {
            SymbolDrawing.Draw(svg, symbol, _state[symbol], (_layout.MiddleOf(symbol.Lane), 0));
        }

        foreach (var arrow in _arrows.Where(arrow => arrow.Points[^1].Row == row))
        {
            ArrowDrawing.Head(svg, arrow, _state.Travelled(arrow), (arrow.Points[^1].X, arrow.Points[^1].Offset));
        }

        foreach (var label in LabelsOf(row, RowAnchor.Middle))
        {
            ArrowDrawing.Words(svg, label, (label.At.X, label.At.Offset));
        }
    }

    private IEnumerable<ChartLabel> LabelsOf(int row, RowAnchor anchor) =>
        _arrows.Select(arrow => arrow.Label).OfType<ChartLabel>().Where(label => label.At.Row == row && label.At.Anchor == anchor);
}
