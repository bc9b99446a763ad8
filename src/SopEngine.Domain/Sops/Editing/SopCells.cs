namespace SopEngine.Domain.Sops.Editing;

/// <summary>
/// All cells of a definition that are typed into, by their place in the language of findings: <c>document/title</c>, <c>lanes/kabid/label</c>,
/// <c>steps/lapor/time</c>, <c>steps/tentukan/outcomes/ya/target</c>, <c>forms/laporan/fields/nama/type</c>. Ids are permanent, so that a place means the same cell after rows have
/// been moved; what has no id (messages, rungs, evidence) is counted from 0.
/// </summary>
public static class SopCells
{
    internal static Sheet<SopRevision> Sheet { get; } = SopSheets.Revision;

    /// <summary>What stands in each cell, in the order of the paper.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(SopRevision revision) => [.. Sheet.Read(revision, "")];

    /// <summary>What stands in one; null where there is no such cell.</summary>
    public static string? Read(SopRevision revision, string place) => Visit(revision, place).Found;

    /// <summary>The definition with another text in one cell; null where there is no such cell.</summary>
    public static SopRevision? Write(SopRevision revision, string place, string text) => Sheet.Visit(revision, place.Split('/'), new CellVisit(text));

    /// <summary>What a cell or list is called; empty where there is none.</summary>
    public static string NameOf(string place) => Sheet.NameOf(place.Split('/'));

    /// <summary>Whether a cell holds a number.</summary>
    internal static bool IsNumber(SopRevision revision, string place) => Visit(revision, place).IsNumber;

    /// <summary>How many parts the innermost list without ids has that holds the cell; 0 where none does.</summary>
    internal static int Among(SopRevision revision, string place) => Visit(revision, place).Parts;

    private static CellVisit Visit(SopRevision revision, string place)
    {
        var visit = new CellVisit(null);
        Sheet.Visit(revision, place.Split('/'), visit);
        return visit;
    }
}
