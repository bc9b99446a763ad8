using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Layout;

/// <summary>Everything of a drawing in its place. Lanes, nodes and flows stand in the order of the drawing.</summary>
internal sealed record DiagramLayout(Box Pool, IReadOnlyList<Box> Lanes, IReadOnlyDictionary<string, LaidNode> Nodes, IReadOnlyList<LaidFlow> Flows)
{
    public static DiagramLayout Of(BpmnDrawing drawing)
    {
        var grid = new NodeGrid(drawing);
        var ways = WayPlan.Of(drawing, grid);
        var columns = new Columns(drawing, grid, ways);
        var bands = new Bands(drawing, grid, ways, columns);
        var rows = new LaneHeights(drawing, bands);
        var nodes = drawing.Nodes.ToDictionary(node => node.Id, node => NodePlacing.Of(node, columns.MiddleOf(grid.ColumnOf(node)), rows.MiddleOf(NodeGrid.LaneOf(node))));
        var points = new WayPoints(nodes, columns, bands, rows);
        return new DiagramLayout(
            new Box(Columns.Left, LaneHeights.Top, columns.Right - Columns.Left, rows.Bottom - LaneHeights.Top),
            [.. drawing.Lanes.Select((_, lane) => new Box(Columns.Left + Columns.Head, rows.TopOf(lane), columns.Right - Columns.Left - Columns.Head, rows.HeightOf(lane)))],
            nodes,
            [.. ways.Select(points.Of)]);
    }
}
