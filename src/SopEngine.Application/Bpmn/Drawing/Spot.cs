namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>Where a node stands from left to right: the row it belongs to, and its turn within what is drawn for that row. Nodes of one spot stand above each other in their lanes.</summary>
internal readonly record struct Spot(int Row, int Turn) : IComparable<Spot>
{
    public const int Start = -1, Join = 10_000, Merge = 20_000, Work = 30_000, Choice = 40_000, Split = 50_000, End = 60_000;

    public int CompareTo(Spot other) => (Row, Turn).CompareTo((other.Row, other.Turn));
}
