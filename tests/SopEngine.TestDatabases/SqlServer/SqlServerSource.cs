namespace SopEngine.TestDatabases.SqlServer;

/// <summary>Something that a query reads columns from. <see cref="Table"/> is null when it is no table; <see cref="IsJson"/> when its columns come out of a JSON text.</summary>
internal sealed record SqlServerSource(string? Table, HashSet<string> Columns, bool IsJson);
