using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Layout;

/// <summary>
/// How a flow runs. Straight: level from node to node. Otherwise it turns in the gap right of its source, on a track of its own, and goes either level into the
/// target from the left, or by the band over the target's lane into its top. Nothing stands in gaps and bands, so no flow crosses a node.
/// </summary>
internal sealed record Way(DrawnFlow Flow, DrawnNode From, DrawnNode To, WayKind Kind, int Gap)
{
    public int FromLane => NodeGrid.LaneOf(From);

    public int ToLane => NodeGrid.LaneOf(To);
}
