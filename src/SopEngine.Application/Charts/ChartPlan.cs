using SopEngine.Domain.Sops;

namespace SopEngine.Application.Charts;

/// <summary>
/// Which symbols and arrows a definition has, before any of them has a place in pixels. A definition that is not sound yet is drawn as far as it goes: what points
/// nowhere is left out.
/// </summary>
internal sealed class ChartPlan
{
    private const int LongestCaption = 8;

    private readonly SopRevision _revision;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Row, int Lane), ChartSymbol> _symbols = [];

    public ChartPlan(SopRevision revision)
    {
        _revision = revision;
        for (var row = 0; row < revision.Steps.Count; row++)
        {
            _rows.TryAdd(revision.Steps[row].Id, row);
        }

        for (var lane = 0; lane < revision.Lanes.Count; lane++)
        {
            _lanes.TryAdd(revision.Lanes[lane].Id, lane);
        }

        var (first, last) = Ends(revision.Steps);
        foreach (var step in revision.Steps)
        {
            PlaceSymbols(step, step == first || step == last);
        }

        Edges = [.. revision.Steps.SelectMany(EdgesOf)];
    }

    public IReadOnlyList<ChartSymbol> Symbols => [.. _symbols.OrderBy(at => at.Key).Select(at => at.Value)];

    public IReadOnlyList<ChartEdge> Edges { get; }

    /// <summary>The rows that stand in a capsule because nothing else begins or ends the chart.</summary>
    private static (Step? First, Step? Last) Ends(IReadOnlyList<Step> steps)
    {
        var flow = steps.Where(step => !step.AnyTime).ToList();
        var first = flow.Exists(step => step.Kind == StepKind.Start) ? null : flow.FirstOrDefault();
        var last = flow.Exists(step => step.Kind == StepKind.End) ? null : flow.LastOrDefault();
        return (first, last);
    }

    private void PlaceSymbols(Step step, bool atAnEnd)
    {
        IEnumerable<string> lanes = [step.Lane, .. step.Outcomes.Select(outcome => outcome.PassTo).OfType<string>()];
        foreach (var lane in lanes.Distinct())
        {
            if (!_lanes.TryGetValue(lane, out var column) || _rows[step.Id] is var row && _symbols.ContainsKey((row, column)))
            {
                continue;
            }

            _symbols.Add((row, column), new ChartSymbol
            {
                Step = step.Id,
                Row = row,
                Lane = column,
                Kind = KindOf(step, lane, atAnEnd && lane == step.Lane),
                Passed = lane != step.Lane,
                Caption = step.Kind != StepKind.Activity && step.Activity.Length <= LongestCaption ? step.Activity : "",
                AnyTime = step.AnyTime,
                OutsideSop = step.OutsideSop,
            });
        }
    }

    private static SymbolKind KindOf(Step step, string lane, bool atAnEnd)
    {
        if (step.Kind != StepKind.Activity || atAnEnd)
        {
            return SymbolKind.Capsule;
        }

        var decides = step.Automatic is null && step.Call is null
            && step.Outcomes.Where(outcome => !outcome.BySilence && outcome.Extend is null && Givers(step, outcome).Contains(lane))
                .Select(Destination).Distinct().Count() > 1;
        return decides ? SymbolKind.Diamond : SymbolKind.Box;
    }

    private static string Destination(Outcome outcome) =>
        outcome.PassTo is { } lane ? "lane " + lane : outcome.Close is null ? string.Join(' ', Targets(outcome).Order(StringComparer.Ordinal)) : "close";

    private static IEnumerable<string> Targets(Outcome outcome) => outcome.ReturnTo is { } earlier ? [earlier] : outcome.Goto;

    /// <summary>The lanes of the row that may give an outcome: it is drawn from the symbol of each.</summary>
    private static IEnumerable<string> Givers(Step step, Outcome outcome)
    {
        IEnumerable<string> inRow = [step.Lane, .. step.Outcomes.Select(other => other.PassTo).OfType<string>()];
        return inRow.Distinct().Where(lane => lane != outcome.PassTo && (outcome.Lanes.Count == 0 || outcome.Lanes.Contains(lane)));
    }

    private IEnumerable<ChartEdge> EdgesOf(Step step)
    {
        var row = _rows[step.Id];
        foreach (var outcome in step.Outcomes)
        {
            foreach (var giver in Givers(step, outcome))
            {
                if (_lanes.TryGetValue(giver, out var lane) && _symbols.TryGetValue((row, lane), out var from))
                {
                    var label = step.Outcomes.Count(other => Givers(step, other).Contains(giver)) > 1 ? outcome.Label : null;
                    foreach (var to in Ends(step, outcome))
                    {
                        yield return new ChartEdge(from, to, outcome.Id, KindOf(outcome), outcome.BySilence || outcome.OutsideSop, label);
                    }
                }
            }
        }
    }

    private static ArrowKind KindOf(Outcome outcome) =>
        outcome.PassTo is not null ? ArrowKind.Pass : outcome.ReturnTo is not null ? ArrowKind.Return : ArrowKind.Onward;

    private IEnumerable<ChartSymbol> Ends(Step step, Outcome outcome)
    {
        var cells = outcome.PassTo is { } lane
            ? [(Row: _rows[step.Id], Lane: lane)]
            : Targets(outcome).Distinct().Where(_rows.ContainsKey).Select(target => (Row: _rows[target], Lane: _revision.Steps[_rows[target]].Lane));
        return cells.Where(cell => _lanes.ContainsKey(cell.Lane))
            .Select(cell => _symbols.GetValueOrDefault((cell.Row, _lanes[cell.Lane]))).OfType<ChartSymbol>();
    }
}
