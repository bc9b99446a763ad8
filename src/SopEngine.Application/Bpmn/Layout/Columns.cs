using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Layout;

/// <summary>Where the columns stand, and the tracks on which flows go up and down in the gaps between them.</summary>
internal sealed class Columns
{
    /// <summary>The pool's left edge, and the width of its head and of a lane's.</summary>
    public const int Left = 160, Head = 30;

    private const int Margin = 30, Track = 12, Least = 28;

    private readonly int[] _middles;
    private readonly int[] _ends;
    private readonly Dictionary<string, int> _tracks = [];

    public Columns(BpmnDrawing drawing, NodeGrid grid, IReadOnlyList<Way> ways)
    {
        (_middles, _ends) = (new int[grid.Count], new int[grid.Count]);
        var widths = drawing.Nodes.ToLookup(grid.ColumnOf, NodePlacing.WidthOf);
        var x = Left + (2 * Head) + Margin;
        for (var column = 0; column < grid.Count; column++)
        {
            var width = (widths[column].Max() + 1) / 2 * 2;
            (_middles[column], x) = (x + (width / 2), x + width);
            var starting = ways.Where(way => way.Gap == column).ToList();
            foreach (var way in TrackOrder.Of(starting.Where(way => way.Kind != WayKind.Straight)))
            {
                x += Track;
                _tracks[way.Flow.Id] = x;
            }

            x += starting.Exists(way => way.Flow.Name.Length > 0) ? TextSize.LabelWidth + Track : Least;
            _ends[column] = x;
        }

        Right = x + Margin;
    }

    public int Right { get; }

    public int MiddleOf(int column) => _middles[column];

    /// <summary>Where the gap right of a column ends.</summary>
    public int EndOf(int gap) => _ends[gap];

    public int TrackOf(Way way) => _tracks[way.Flow.Id];
}
