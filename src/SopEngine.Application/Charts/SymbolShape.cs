namespace SopEngine.Application.Charts;

/// <summary>The sizes of the symbols, in pixels from their centre.</summary>
public static class SymbolShape
{
    public const int BoxHalfWidth = 28;

    public const int BoxHalfHeight = 17;

    public const int DiamondHalfWidth = 32;

    public const int DiamondHalfHeight = 23;

    public static int HalfWidth(SymbolKind kind) => kind == SymbolKind.Diamond ? DiamondHalfWidth : BoxHalfWidth;

    public static int HalfHeight(SymbolKind kind) => kind == SymbolKind.Diamond ? DiamondHalfHeight : BoxHalfHeight;

    /// <summary>How far above or below its centre the outline is, <paramref name="aside"/> pixels from the middle line.</summary>
    public static int OutlineHeight(SymbolKind kind, int aside)
    {
        var off = Math.Min(Math.Abs(aside), HalfWidth(kind));
        return kind switch
        {
            SymbolKind.Box => BoxHalfHeight,
            SymbolKind.Diamond => DiamondHalfHeight * (DiamondHalfWidth - off) / DiamondHalfWidth,
            SymbolKind.Capsule => Cap(off - (BoxHalfWidth - BoxHalfHeight)),
        };
    }

    /// <summary>How far left or right of its centre the outline is, <paramref name="above"/> pixels from the middle height.</summary>
    public static int OutlineWidth(SymbolKind kind, int above)
    {
        var off = Math.Min(Math.Abs(above), HalfHeight(kind));
        return kind switch
        {
            SymbolKind.Box => BoxHalfWidth,
            SymbolKind.Diamond => DiamondHalfWidth * (DiamondHalfHeight - off) / DiamondHalfHeight,
            SymbolKind.Capsule => BoxHalfWidth - BoxHalfHeight + Cap(off),
        };
    }

    private static int Cap(int off) =>
        off <= 0 ? BoxHalfHeight : (int)Math.Sqrt((BoxHalfHeight * BoxHalfHeight) - (Math.Min(off, BoxHalfHeight) * Math.Min(off, BoxHalfHeight)));
}
