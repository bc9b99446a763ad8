using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Layout;

/// <summary>Where the lanes stand: each as high as its band, its highest node and what stands below it.</summary>
internal sealed class LaneHeights
{
    public const int Top = 80;

    private const int Least = 130, Room = 14;

    private readonly List<(int Top, int Middle, int Bottom)> _lanes = [];

    public LaneHeights(BpmnDrawing drawing, Bands bands)
    {
        var nodes = drawing.Nodes.ToLookup(NodeGrid.LaneOf);
        var y = Top;
        for (var lane = 0; lane < bands.Depth.Count; lane++)
        {
            var above = nodes[lane].Select(node => (NodePlacing.SizeOf(node).Height + 1) / 2).DefaultIfEmpty(40).Max();
            var below = nodes[lane].Select(NodePlacing.Below).DefaultIfEmpty(40).Max();
            var middle = y + Room + bands.Depth[lane] + above;
            var name = drawing.Lanes.Count > lane ? drawing.Lanes[lane].Name.Length * 4 : 0;
            var bottom = Math.Max(middle + below + Room, y + Math.Max(Least, name));
            _lanes.Add((y, middle, bottom));
            y = bottom;
        }

        // the pool's title stands along its left edge
        var least = Top + Math.Min(400, drawing.Title.Length * 4);
        var last = _lanes[^1];
        _lanes[^1] = last with { Bottom = Math.Max(last.Bottom, least) };
        Highest = [.. _lanes.Select((at, lane) => at.Top + Room + bands.Depth[lane])];
    }

    public int Bottom => _lanes[^1].Bottom;

    /// <summary>The lower edge of each lane's band.</summary>
    public IReadOnlyList<int> Highest { get; }

    public int TopOf(int lane) => _lanes[lane].Top;

    public int MiddleOf(int lane) => _lanes[lane].Middle;

    public int HeightOf(int lane) => _lanes[lane].Bottom - _lanes[lane].Top;
}
