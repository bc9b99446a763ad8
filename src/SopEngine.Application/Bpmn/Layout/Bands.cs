using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Layout;

/// <summary>The tracks over the nodes of each lane, on which flows go far or back. Short ones run lowest; each has the height that its words need.</summary>
internal sealed class Bands
{
    private const int Least = 14;

    private readonly Dictionary<string, Run> _runs = [];
    private readonly Dictionary<int, List<List<Run>>> _tracks = [];

    public Bands(BpmnDrawing drawing, NodeGrid grid, IReadOnlyList<Way> ways, Columns columns)
    {
        var runs = ways.Where(way => way.Kind == WayKind.Band).Select(way => RunOf(way, columns.TrackOf(way), columns.MiddleOf(grid.ColumnOf(way.To)), columns));
        foreach (var run in runs.OrderBy(run => run.Right - run.Left))
        {
            _runs.Add(run.Way.Flow.Id, run);
            Put(run);
        }

        Depth = [.. Enumerable.Range(0, Math.Max(1, drawing.Lanes.Count)).Select(lane => TracksOf(lane).Sum(HeightOf))];
    }

    /// <summary>The height of each lane's band.</summary>
    public IReadOnlyList<int> Depth { get; }

    /// <summary>How far over the lower edge of its band a flow runs.</summary>
    public int HeightOver(Way way)
    {
        var below = TracksOf(way.ToLane).TakeWhile(track => !track.Contains(_runs[way.Flow.Id])).Sum(HeightOf);
        return below + 6;
    }

    /// <summary>Where the words of a flow begin.</summary>
    public int LabelOf(Way way) => _runs[way.Flow.Id].Label;

    private static Run RunOf(Way way, int from, int to, Columns columns)
    {
        if (way.Flow.Name.Length == 0)
        {
            return new Run(way, Math.Min(from, to) - 6, Math.Max(from, to) + 6, 0);
        }

        var label = to > from ? columns.EndOf(way.Gap) - TextSize.LabelWidth - 4 : from - TextSize.LabelWidth - 8;
        return new Run(way, Math.Min(Math.Min(from, to), label) - 6, Math.Max(Math.Max(from, to), label + TextSize.LabelWidth) + 6, label);
    }

    private static int HeightOf(List<Run> track) => track.Max(run => Math.Max(Least, TextSize.LabelHeight(run.Way.Flow.Name) + 10));

    private List<List<Run>> TracksOf(int lane) => _tracks.GetValueOrDefault(lane, []);

    private void Put(Run run)
    {
        if (!_tracks.TryGetValue(run.Way.ToLane, out var tracks))
        {
            _tracks[run.Way.ToLane] = tracks = [];
        }

        var free = tracks.Find(track => track.TrueForAll(other => other.Right < run.Left || other.Left > run.Right));
        if (free is null)
        {
            tracks.Add(free = []);
        }

        free.Add(run);
    }

    private sealed record Run(Way Way, int Left, int Right, int Label);
}
