namespace SopEngine.Persistence.Writing;

/// <summary>
/// Rows of one table, asked for by the first columns of their key. <see cref="Values"/> are as the provider takes them, in the order of the form's parameters. Two are equal
/// when they ask for the same.
/// </summary>
internal readonly record struct RowQuery(RowTable Table, RowSql Form, object?[] Values)
{
    public bool Equals(RowQuery other) => Form == other.Form && Values.AsSpan().SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Form, Values.Length == 0 ? null : Values[^1]);
}
