namespace SopEngine.Application.WordFiles.Reading;

/// <summary>A cell of a table at its place in the grid.</summary>
/// <param name="Column">The first grid column, from 0.</param>
/// <param name="Span">How many it covers.</param>
/// <param name="Continues">Whether it goes on from the cell above (merged downwards).</param>
/// <param name="Lines">Its paragraphs, without empty ones and without what our own files mark as the system's words.</param>
/// <param name="Shape">What is drawn or shaded in it; null for nothing.</param>
internal sealed record GridCell(int Column, int Span, bool Continues, IReadOnlyList<string> Lines, CellShape? Shape)
{
    public string Text => string.Join(' ', Lines);

    public bool Covers(int column) => column >= Column && column < Column + Span;
}
