using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Application.Charts;

/// <summary>How each part of a chart stands to one ticket.</summary>
internal sealed class ChartState
{
    private readonly TravelledPath _path;
    private readonly Dictionary<(string Step, int Lane), SymbolState> _symbols = [];

    public ChartState(ChartLayout layout, TravelledPath path)
    {
        _path = path;
        foreach (var symbol in layout.Symbols)
        {
            _symbols[(symbol.Step, symbol.Lane)] = StateOf(layout, symbol);
        }
    }

    public SymbolState this[ChartSymbol symbol] => _symbols[(symbol.Step, symbol.Lane)];

    public bool Travelled(ChartArrow arrow) => _path.Taken.Contains((arrow.Step, arrow.Outcome));

    private SymbolState StateOf(ChartLayout layout, ChartSymbol symbol)
    {
        if (_path.Current.Contains(new Place(symbol.Step, layout.Lanes[symbol.Lane].Id)))
        {
            return SymbolState.Current;
        }

        // a lane that a row may be passed to has only done something if the row was passed to it
        var touched = !symbol.Passed || layout.Arrows.Any(arrow =>
            arrow.Kind == ArrowKind.Pass && arrow.Step == symbol.Step && arrow.TargetLane == symbol.Lane && Travelled(arrow));
        return touched && _path.Done.Contains(symbol.Step) ? SymbolState.Done : SymbolState.Ahead;
    }
}
