namespace SopEngine.Application.Charts;

/// <summary>A rectangle in pixels.</summary>
internal readonly record struct Area(int Left, int Top, int Right, int Bottom)
{
    public bool Meets(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
