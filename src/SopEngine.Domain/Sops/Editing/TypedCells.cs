namespace SopEngine.Domain.Sops.Editing;

/// <summary>A table as somebody typed it: what of it he changed, and what comes of that in a definition that may have been changed by somebody else since.</summary>
public static class TypedCells
{
    /// <summary>What differs from the definition he had before him. Cells that are not typed stay as they are.</summary>
    /// <param name="before">What he had before him.</param>
    /// <param name="typed">Texts by place.</param>
    public static IReadOnlyList<CellChange> Changes(SopRevision before, IReadOnlyDictionary<string, string> typed) =>
        [.. SopCells.Read(before).Where(cell => typed.TryGetValue(cell.Key, out var text) && text != cell.Value)
            .Select(cell => new CellChange(cell.Key, cell.Value, Settled(before, cell.Key, typed[cell.Key]), SopCells.Among(before, cell.Key))).Where(change => change.Old != change.New)];

    /// <summary>Cells that hold a number and were given something else: they would stay as they are, and what was typed would be lost unseen.</summary>
    /// <param name="before">What he had before him.</param>
    /// <param name="typed">Texts by place.</param>
    public static IReadOnlyList<string> NoNumbers(SopRevision before, IReadOnlyDictionary<string, string> typed) =>
        [.. typed.Where(cell => cell.Value.Trim().Length > 0 && CellText.Number(cell.Value, null) is null && SopCells.IsNumber(before, cell.Key)).Select(cell => cell.Key)];

    /// <summary>The definition with the changes in it, and those that somebody else has forestalled.</summary>
    /// <param name="now">The definition as it stands.</param>
    /// <param name="changes">Of one person.</param>
    public static (SopRevision Revision, IReadOnlyList<CellConflict> Conflicts) Apply(SopRevision now, IEnumerable<CellChange> changes)
    {
        var conflicts = new List<CellConflict>();
        foreach (var change in changes)
        {
            var stands = SopCells.Among(now, change.Place) == change.Among ? SopCells.Read(now, change.Place) : null;
            if (stands == change.Old && SopCells.Write(now, change.Place, change.New) is { } written)
            {
                now = written;
            }
            else if (stands != change.New)
            {
                conflicts.Add(new CellConflict(change, stands));
            }
        }

        return (now, conflicts);
    }

    // a cell may write a text in another form, or not understand it at all: then there is no change
    private static string Settled(SopRevision before, string place, string text) =>
        SopCells.Write(before, place, text) is { } written ? SopCells.Read(written, place) ?? text : text;
}
