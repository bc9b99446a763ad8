namespace SopEngine.Persistence.Writing;

/// <summary>A row to be written. <see cref="Values"/> are as the provider takes them, in the order of the form's parameters; <see cref="Table"/> is for telling what went wrong.</summary>
internal readonly record struct RowStatement(RowSql Form, object?[] Values, string Table);
