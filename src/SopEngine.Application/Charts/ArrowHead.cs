namespace SopEngine.Application.Charts;

/// <summary>The tip of an arrow, in pixels.</summary>
internal static class ArrowHead
{
    public const int Length = 8;

    public const int HalfWidth = 4;
}
