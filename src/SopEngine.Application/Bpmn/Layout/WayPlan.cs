using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Layout;

/// <summary>Chooses the ways: as level as can be, but never through a node, never on top of another flow, and with room for the words.</summary>
internal sealed class WayPlan
{
    private readonly NodeGrid _grid;
    private readonly List<Way> _ways = [];

    private WayPlan(NodeGrid grid) => _grid = grid;

    public static IReadOnlyList<Way> Of(BpmnDrawing drawing, NodeGrid grid)
    {
        var nodes = drawing.Nodes.ToDictionary(node => node.Id);
        var plan = new WayPlan(grid);
        // short ones first: they have the better claim to a level way
        foreach (var flow in drawing.Flows.OrderBy(flow => Math.Abs(grid.ColumnOf(nodes[flow.To]) - grid.ColumnOf(nodes[flow.From]))))
        {
            plan.Choose(flow, nodes[flow.From], nodes[flow.To]);
        }

        var chosen = plan._ways.ToDictionary(way => way.Flow.Id);
        return [.. drawing.Flows.Select(flow => chosen[flow.Id])];
    }

    private void Choose(DrawnFlow flow, DrawnNode from, DrawnNode to)
    {
        var (left, right) = (_grid.ColumnOf(from), _grid.ColumnOf(to));
        var level = left < right && _grid.IsFree(NodeGrid.LaneOf(to), left, right);
        var way = new Way(flow, from, to, NodeGrid.LaneOf(from) == NodeGrid.LaneOf(to) ? WayKind.Straight : WayKind.Turn, left);
        _ways.Add(level && !_ways.Exists(other => InTheWay(way, other)) ? way : way with { Kind = WayKind.Band });
    }

    /// <summary>Two that start in one gap must not arrive with their words at one place, nor each run over the other's beginning.</summary>
    private static bool InTheWay(Way way, Way other) =>
        other.Gap == way.Gap && other.Kind != WayKind.Band
        && (other.ToLane == way.ToLane || (other.ToLane == way.FromLane && other.FromLane == way.ToLane));
}
