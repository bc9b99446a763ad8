using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>SQL Server 2019's own grammar.</summary>
public static class SqlServerGrammar
{
    /// <summary>The text as its statements.</summary>
    /// <exception cref="NotSqlServerException">SQL Server would not understand it.</exception>
    public static TSqlScript Parse(string sql)
    {
        var script = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return errors.Count == 0
            ? script
            : throw new NotSqlServerException(errors.Select(error => $"{error.Line}:{error.Column} {error.Message}"), sql);
    }
}
