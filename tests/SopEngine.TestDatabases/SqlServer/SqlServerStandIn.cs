using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using SopEngine.Persistence.Providers.SqlServer;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>
/// Checks commands as SQL Server would: by its grammar, and by the tables and columns that our migrations make there. Remembers what it has seen; most commands come often.
/// </summary>
public sealed class SqlServerStandIn
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _seen = new(StringComparer.Ordinal);

    private SqlServerStandIn(SqlServerSchema schema) => Schema = schema;

    public static SqlServerStandIn Shared { get; } = new(SqlServerSchema.Of(Script(MigrationsSqlGenerationOptions.Default)));

    public SqlServerSchema Schema { get; }

    /// <summary>Every command that was checked and found right, once.</summary>
    public IReadOnlyCollection<string> Seen => [.. _seen.Keys];

    /// <summary>Our migrations as SQL Server would be sent them.</summary>
    public static string Script(MigrationsSqlGenerationOptions options)
    {
        using var db = new SqlServerSopDbContext(SqlServerProvider.OptionsFor("Server=stand-in;Database=sop"));
        return db.GetService<IMigrator>().GenerateScript(options: options);
    }

    /// <summary>The statements of a command, said for SQLite.</summary>
    /// <exception cref="NotSqlServerException">SQL Server would refuse it.</exception>
    public IReadOnlyList<string> Check(string sql) => _seen.GetOrAdd(sql, text =>
    {
        var said = new List<string>();
        foreach (var statement in SqlServerGrammar.Parse(text).Batches.SelectMany(batch => batch.Statements))
        {
            new SqlServerBinder(Schema).Check(statement, text);
            if (statement is IfStatement condition)
            {
                said.Add(AfterCount.Say(condition, text));
            }
            else if (SqliteDialect.Say(statement, text) is { } words)
            {
                said.Add(words);
            }
        }

        return said;
    });
}
