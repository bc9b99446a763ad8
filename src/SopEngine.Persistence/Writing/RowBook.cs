namespace SopEngine.Persistence.Writing;

/// <summary>
/// Rows that a context's next save writes, without EF Core having followed them: what a command knows it makes or replaces. EF Core's own tracking, which finds out what has
/// changed, is for everything else.
/// </summary>
internal sealed class RowBook
{
    private readonly List<PendingRow> _rows = [];

    public IReadOnlyList<PendingRow> Rows => _rows;

    /// <summary>A row that does not exist yet.</summary>
    public void Insert(object row) => _rows.Add(new PendingRow(row, PendingKind.Insert));

    /// <summary>All columns of a row that exists, but for those named.</summary>
    public void Replace(object row, params IReadOnlyList<string> except) => _rows.Add(new PendingRow(row, PendingKind.Replace) { Except = except });

    /// <summary>Those columns of a row in which it differs from how it was read, and those that are named in any case. Nothing where there are none.</summary>
    public void Change(object before, object row, IReadOnlyList<string> always) => _rows.Add(new PendingRow(row, PendingKind.Replace) { Before = before, Always = always });

    public void Delete(object row) => _rows.Add(new PendingRow(row, PendingKind.Delete));

    /// <summary>The pending row of this type that fits; null for none. One that was deleted is none.</summary>
    public TRow? Find<TRow>(Func<TRow, bool> fits)
        where TRow : class =>
        Entry(fits)?.Row as TRow;

    /// <summary>Puts another row in the place of one that is pending, or deletes it if <paramref name="row"/> is null. False when none is pending.</summary>
    public bool Exchange<TRow>(Func<TRow, bool> fits, TRow? row)
        where TRow : class
    {
        if (Entry(fits) is not { } pending)
        {
            return false;
        }

        var at = _rows.IndexOf(pending);
        switch (row, pending.Kind)
        {
            case (null, PendingKind.Insert):
                _rows.RemoveAt(at);
                break;
            case (null, _):
                _rows[at] = new PendingRow(pending.Row, PendingKind.Delete);
                break;
            default:
                _rows[at] = new PendingRow(row, pending.Kind) { Before = pending.Before, Always = pending.Always };
                break;
        }

        return true;
    }

    /// <summary>
    /// A row that is there already, or is not yet: as the database has it. One that is pending already (two decisions in one command) takes the new values and keeps being added
    /// or replaced.
    /// </summary>
    public void Put<TRow>(bool exists, TRow row, Func<TRow, bool> isSame)
        where TRow : class
    {
        if (Exchange(isSame, row))
        {
            return;
        }

        if (exists)
        {
            Replace(row);
        }
        else
        {
            Insert(row);
        }
    }

    /// <summary>The same of a row that was read: only what differs from <paramref name="before"/>, which is null for a row that is not there yet.</summary>
    public void Put<TRow>(TRow? before, TRow row, IReadOnlyList<string> always, Func<TRow, bool> isSame)
        where TRow : class
    {
        if (Exchange(isSame, row))
        {
            return;
        }

        if (before is null)
        {
            Insert(row);
        }
        else
        {
            Change(before, row, always);
        }
    }

    public void Clear() => _rows.Clear();

    private PendingRow? Entry<TRow>(Func<TRow, bool> fits)
        where TRow : class =>
        _rows.Find(pending => pending.Kind != PendingKind.Delete && pending.Row is TRow row && fits(row));
}
