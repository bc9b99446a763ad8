namespace SopEngine.Application.Mining;

/// <summary>What events and tickets named while a log was written and must be told at its end: as many as SOPs have rows, and regions units, however many tickets there are.</summary>
internal sealed class OcelMet
{
    /// <summary>Event types; true for those of a deviation.</summary>
    public SortedDictionary<string, bool> EventTypes { get; } = new(StringComparer.Ordinal);

    public SortedSet<(string Sop, int Revision)> Sops { get; } = [];

    public SortedSet<(string Sop, int Revision, string Step)> Rows { get; } = [];

    public SortedSet<string> Units { get; } = new(StringComparer.Ordinal);

    public string Row(string sop, int revision, string step)
    {
        Sops.Add((sop, revision));
        Rows.Add((sop, revision, step));
        return OcelNames.RowOf(sop, revision, step);
    }

    public string Unit(string unit)
    {
        Units.Add(unit);
        return OcelNames.UnitOf(unit);
    }

    public string Sop(string sop, int revision)
    {
        Sops.Add((sop, revision));
        return OcelNames.SopOf(sop, revision);
    }
}
