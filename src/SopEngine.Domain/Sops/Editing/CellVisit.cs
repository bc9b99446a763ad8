namespace SopEngine.Domain.Sops.Editing;

/// <summary>Reads a cell, and writes another text into it where one is given.</summary>
internal sealed class CellVisit(string? text) : PlaceVisit
{
    /// <summary>What stood there; null where there is no such cell.</summary>
    public string? Found { get; private set; }

    /// <summary>Whether it holds a number.</summary>
    public bool IsNumber { get; private set; }

    /// <summary>How many parts there are in the innermost list without ids that holds it; 0 where none does.</summary>
    public int Parts { get; private set; }

    public override T? Cell<T>(Cell<T> cell, T part)
        where T : class
    {
        (Found, IsNumber) = (cell.Read(part), cell.IsNumber);
        return text is null ? null : cell.Write(part, text);
    }

    public override void Among(int parts) => Parts = parts;
}
