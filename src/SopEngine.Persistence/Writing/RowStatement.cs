namespace SopEngine.Persistence.Writing;

/// <summary>A row of <paramref name="Table"/> to be written. <paramref name="Values"/> are as the provider takes them, in the order of the form's parameters.</summary>
internal readonly record struct RowStatement(RowTable Table, RowSql Form, object?[] Values)
{
    public bool IsInsert => Form == Table.Insert;

    /// <summary>
    /// By this the statements of one save, or of several, can be carried out: what points at others is deleted before what it points at and added after it; a row of the same
    /// table that gives up a value that only one may have, before one that takes it.
    /// </summary>
    public int Order => Form == Table.Delete ? -1 - Table.Place : (2 * Table.Place) + (IsInsert ? 1 : 0);
}
