namespace SopEngine.Application.Charts.Routing;

/// <summary>The way a line runs.</summary>
internal enum Heading
{
    Up,
    Right,
    Down,
    Left,
}
