namespace SopEngine.Application.Bpmn.Layout;

/// <summary>The points of a flow and the place of its words.</summary>
internal sealed class WayPoints(IReadOnlyDictionary<string, LaidNode> nodes, Columns columns, Bands bands, LaneHeights lanes)
{
    public LaidFlow Of(Way way)
    {
        var (from, to) = (nodes[way.From.Id].Box, nodes[way.To.Id].Box);
        return way.Kind == WayKind.Band ? Over(way, from, to) : Level(way, from, to);
    }

    private LaidFlow Level(Way way, Box from, Box to)
    {
        List<Corner> points = [new(from.Right, from.MiddleY), new(to.X, to.MiddleY)];
        if (way.Kind == WayKind.Turn)
        {
            var track = columns.TrackOf(way);
            points.InsertRange(1, [new(track, from.MiddleY), new(track, to.MiddleY)]);
        }

        return new LaidFlow(points, Label(way, columns.EndOf(way.Gap) - TextSize.LabelWidth - 4, to.MiddleY));
    }

    private LaidFlow Over(Way way, Box from, Box to)
    {
        var (track, y) = (columns.TrackOf(way), lanes.Highest[way.ToLane] - bands.HeightOver(way));
        return new LaidFlow(
            [new(from.Right, from.MiddleY), new(track, from.MiddleY), new(track, y), new(to.MiddleX, y), new(to.MiddleX, to.Y)],
            Label(way, bands.LabelOf(way), y));
    }

    private static Box? Label(Way way, int left, int line) =>
        TextSize.Label(way.Flow.Name, left + (TextSize.LabelWidth / 2), line - TextSize.LabelHeight(way.Flow.Name) - 3);
}
