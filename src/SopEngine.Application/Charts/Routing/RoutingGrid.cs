namespace SopEngine.Application.Charts.Routing;

/// <summary>
/// The lines that arrows may run on. Upright lines, left to right: gutter, lane, gutter, lane, …, gutter (2 × lanes + 1). Level lines, top to bottom: upper edge and
/// middle of each row (2 × rows). A node is where two lines meet; symbols stand on nodes of lane and middle, and nothing else does, so that gutters
/// and upper edges are always free.
/// </summary>
internal sealed class RoutingGrid
{
    private readonly bool[] _symbols;

    public RoutingGrid(int rows, int lanes, IEnumerable<ChartSymbol> symbols)
    {
        Uprights = (2 * lanes) + 1;
        Levels = 2 * rows;
        _symbols = new bool[Uprights * Levels];
        foreach (var symbol in symbols)
        {
            _symbols[NodeOf(symbol)] = true;
        }
    }

    public int Uprights { get; }

    public int Levels { get; }

    public int Count => _symbols.Length;

    public int NodeOf(ChartSymbol symbol) => Node((2 * symbol.Lane) + 1, (2 * symbol.Row) + 1);

    public int Node(int upright, int level) => (level * Uprights) + upright;

    public int Upright(int node) => node % Uprights;

    public int Level(int node) => node / Uprights;

    public bool HasSymbol(int node) => _symbols[node];

    /// <summary>The next node that way, or -1 at the edge of the chart.</summary>
    public int Next(int node, Heading heading)
    {
        var upright = Upright(node) + (heading == Routing.Heading.Right ? 1 : heading == Routing.Heading.Left ? -1 : 0);
        var level = Level(node) + (heading == Routing.Heading.Down ? 1 : heading == Routing.Heading.Up ? -1 : 0);
        return upright < 0 || upright >= Uprights || level < 0 || level >= Levels ? -1 : Node(upright, level);
    }

    /// <summary>The way from a node to its neighbour.</summary>
    public Heading Heading(int node, int neighbour) => Upright(node) == Upright(neighbour)
        ? neighbour > node ? Routing.Heading.Down : Routing.Heading.Up
        : neighbour > node ? Routing.Heading.Right : Routing.Heading.Left;

    public static bool IsGutter(int upright) => upright % 2 == 0;

    public static bool IsUpperEdge(int level) => level % 2 == 0;

    public static bool IsUpright(Heading heading) => heading is Routing.Heading.Up or Routing.Heading.Down;
}
