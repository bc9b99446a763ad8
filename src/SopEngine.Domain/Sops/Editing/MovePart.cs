namespace SopEngine.Domain.Sops.Editing;

/// <summary>Puts an entry of a list before or behind its neighbours.</summary>
/// <param name="Place">Of the entry.</param>
/// <param name="By">How many places; below 0 towards the head of the list.</param>
public sealed record MovePart(string Place, int By) : SopEdit
{
    public override SopRevision On(SopRevision revision) => SopCells.Sheet.Visit(revision, Place.Split('/'), new Moving(By)) ?? revision;

    private sealed class Moving(int by) : PlaceVisit
    {
        public override IReadOnlyList<TPart> Part<TPart>(IReadOnlyList<TPart> parts, int at) => parts.Moved(at, at + by);
    }
}
