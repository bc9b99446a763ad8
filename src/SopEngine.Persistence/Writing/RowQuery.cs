namespace SopEngine.Persistence.Writing;

/// <summary>Rows of one table, asked for by the first columns of their key. <see cref="Values"/> are as the provider takes them, in the order of the form's parameters.</summary>
internal readonly record struct RowQuery(RowTable Table, RowSql Form, object?[] Values);
