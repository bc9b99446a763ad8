using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Layout;

/// <summary>The cells of the diagram: columns from left to right, lanes from top to bottom, at most one node in each.</summary>
internal sealed class NodeGrid
{
    private readonly Dictionary<Spot, int> _columns = [];
    private readonly HashSet<(int Column, int Lane)> _taken = [];

    public NodeGrid(BpmnDrawing drawing)
    {
        foreach (var spot in drawing.Nodes.Select(node => node.At).Distinct().Order())
        {
            _columns.Add(spot, _columns.Count);
        }

        foreach (var node in drawing.Nodes)
        {
            _taken.Add((ColumnOf(node), LaneOf(node)));
        }
    }

    public int Count => _columns.Count;

    public int ColumnOf(DrawnNode node) => _columns[node.At];

    /// <summary>The lane of a node; a drawing without lanes is drawn as one.</summary>
    public static int LaneOf(DrawnNode node) => Math.Max(0, node.Lane);

    /// <summary>Whether nothing stands in a lane between two columns.</summary>
    public bool IsFree(int lane, int after, int before)
    {
        for (var column = after + 1; column < before; column++)
        {
            if (_taken.Contains((column, lane)))
            {
                return false;
            }
        }

        return true;
    }
}
