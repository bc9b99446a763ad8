namespace SopEngine.TestDatabases.SqlServer;

/// <summary>A text that SQL Server would refuse, or that this stand-in cannot tell about: syntax, an unknown table or column, values that do not fit.</summary>
public sealed class NotSqlServerException(IEnumerable<string> findings, string sql)
    : InvalidOperationException($"{string.Join("; ", findings)}\n{sql}");
