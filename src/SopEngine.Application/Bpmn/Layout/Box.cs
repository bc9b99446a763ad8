namespace SopEngine.Application.Bpmn.Layout;

/// <summary>A rectangle in pixels, from its upper left corner.</summary>
internal readonly record struct Box(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public int MiddleX => X + (Width / 2);

    public int MiddleY => Y + (Height / 2);
}
