namespace SopEngine.Application.Charts.Routing;

/// <summary>
/// The nodes an arrow passes, its two symbols included. The first and last may be the same symbol. Arrows of one looks to one symbol make a tree: once two have met
/// they stay together, as lines in a flowchart run together.
/// </summary>
internal sealed record Route(ChartEdge Edge, IReadOnlyList<int> Nodes)
{
    /// <summary>The same for arrows that may run together.</summary>
    public int Tree => TreeOf(Edge, Nodes[^1]);

    public static int TreeOf(ChartEdge edge, int goal) => (2 * goal) + (edge.Dashed ? 1 : 0);

    public Heading HeadingFrom(int index, RoutingGrid grid) => grid.Heading(Nodes[index], Nodes[index + 1]);
}
