namespace SopEngine.Application.Charts;

/// <summary>Puts each word beside the beginning of its arrow, where it covers no symbol and no other word, and as few lines as can be.</summary>
internal sealed class LabelPlacer
{
    private const int OnSymbolOrWord = 200;
    private const int OutsideChart = 150;
    private const int OnLine = 12;

    private readonly ChartLayout _layout;
    private readonly int[] _heights;
    private readonly List<Area> _taken = [];
    private readonly Dictionary<int, ChartLabel> _labels = [];
    private readonly List<int> _homeless = [];
    private readonly Dictionary<(string Step, string Outcome), string> _keys = [];
    private readonly List<(int Arrow, int Part, Area Area)> _lines = [];

    private LabelPlacer(ChartLayout layout)
    {
        _layout = layout;
        _heights = [.. Enumerable.Repeat(layout.RowHeight, layout.Rows.Count)];
        foreach (var symbol in layout.Symbols)
        {
            var (x, y) = (layout.MiddleOf(symbol.Lane), (symbol.Row * layout.RowHeight) + (layout.RowHeight / 2));
            var (wide, high) = (SymbolShape.HalfWidth(symbol.Kind), SymbolShape.HalfHeight(symbol.Kind));
            _taken.Add(symbol.Kind == SymbolKind.Diamond ? new Area(x - wide + 8, y - high + 7, x + wide - 8, y + high - 7) : new Area(x - wide, y - high, x + wide, y + high));
        }

        for (var arrow = 0; arrow < layout.Arrows.Count; arrow++)
        {
            for (var part = 0; part + 1 < layout.Arrows[arrow].Points.Count; part++)
            {
                _lines.Add((arrow, part, AreaOf(layout.Arrows[arrow], part)));
            }
        }
    }

    /// <summary>
    /// The first of the layouts in which every word finds room, with the words in place; when there is none, the best one, with a letter for each word that did not.
    /// </summary>
    public static ChartLayout Place(IEnumerable<ChartLayout> layouts, IReadOnlyList<string?> words)
    {
        LabelPlacer? best = null;
        foreach (var layout in layouts)
        {
            var placer = new LabelPlacer(layout);
            placer.PlaceAll(words);
            best = best is null || placer._homeless.Count < best._homeless.Count ? placer : best;
            if (best._homeless.Count == 0)
            {
                return best.Done();
            }
        }

        return best!.WithKeys(words);
    }

    private ChartLayout Done() =>
        _layout with { Arrows = [.. _layout.Arrows.Select((arrow, index) => arrow with { Label = _labels.GetValueOrDefault(index) })], Keys = _keys };

    private void PlaceAll(IReadOnlyList<string?> words)
    {
        for (var arrow = 0; arrow < words.Count; arrow++)
        {
            if (words[arrow] is { Length: > 0 } word && !TryPlace(arrow, word, LabelText.Break(word)))
            {
                _homeless.Add(arrow);
            }
        }
    }

    /// <summary>Begins again with letters for the words that found no room: those then leave more room for the others.</summary>
    private ChartLayout WithKeys(IReadOnlyList<string?> words)
    {
        var again = new LabelPlacer(_layout);
        foreach (var row in _homeless.Select(index => _layout.Arrows[index]).DistinctBy(arrow => (arrow.Step, arrow.Outcome)).GroupBy(arrow => arrow.Step))
        {
            var letter = 'a';
            foreach (var arrow in row)
            {
                again._keys[(arrow.Step, arrow.Outcome)] = Svg.Text($"{letter++}");
            }
        }

        for (var arrow = 0; arrow < words.Count; arrow++)
        {
            if (words[arrow] is { Length: > 0 } word)
            {
                var key = again._keys.GetValueOrDefault((_layout.Arrows[arrow].Step, _layout.Arrows[arrow].Outcome));
                again.PlaceBest(arrow, word, key is null ? LabelText.Break(word) : [key]);
            }
        }

        return again.Done();
    }

    private bool TryPlace(int arrow, string word, IReadOnlyList<string> lines)
    {
        var cost = PlaceBest(arrow, word, lines);
        return cost < OutsideChart;
    }

    private int PlaceBest(int arrow, string word, IReadOnlyList<string> lines)
    {
        var (at, area, cost) = LabelSpots.Of(_layout.Arrows[arrow], lines, _heights)
            .Select(spot => (spot.At, spot.Area, Cost: spot.Cost + CostOf(arrow, spot.Part, spot.Area)))
            .MinBy(spot => spot.Cost);
        _taken.Add(area);
        _labels[arrow] = new ChartLabel(word, lines, at);
        return cost;
    }

    private int CostOf(int arrow, int part, Area area)
    {
        var cost = _taken.Count(area.Meets) * OnSymbolOrWord;
        cost += _lines.Count(line => (line.Arrow != arrow || line.Part != part) && line.Area.Meets(area)) * OnLine;
        return cost + (area.Left < 1 || area.Right > _layout.Width - 1 || area.Top < 0 || area.Bottom > _heights.Sum() ? OutsideChart : 0);
    }

    private Area AreaOf(ChartArrow arrow, int part)
    {
        var (from, to) = (arrow.Points[part], arrow.Points[part + 1]);
        var (a, b) = (from.Y(_heights), to.Y(_heights));
        return new Area(Math.Min(from.X, to.X) - 1, Math.Min(a, b) - 1, Math.Max(from.X, to.X) + 1, Math.Max(a, b) + 1);
    }
}
