using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>What depends on how many rows the statement before has met: <c>IF @@ROWCOUNT = 0 INSERT …</c> and <c>IF @@ROWCOUNT &lt;&gt; 1 THROW …</c>. SQLite has no such words.</summary>
internal static partial class AfterCount
{
    private const string None = "-- if none: ";
    private const string NotOne = "-- unless one, throw: ";

    /// <exception cref="NotSqlServerException">It is another condition.</exception>
    public static string Say(IfStatement condition, string sql) => (Condition().IsMatch(Text(condition.Predicate, sql)), condition.ThenStatement) switch
    {
        (true, InsertStatement insert) when Text(condition.Predicate, sql).EndsWith("= 0", StringComparison.Ordinal) => None + SqliteDialect.Say(insert, sql),
        (true, ThrowStatement thrown) when Text(condition.Predicate, sql).EndsWith("<> 1", StringComparison.Ordinal) => NotOne + Text(thrown.ErrorNumber, sql),
        _ => throw new NotSqlServerException([$"the stand-in does not know {Text(condition, sql)}"], sql),
    };

    /// <summary>What is to be carried out after <paramref name="rows"/> rows were met; null for nothing.</summary>
    public static string? Due(string said, int rows)
    {
        if (said.StartsWith(NotOne, StringComparison.Ordinal))
        {
            return rows == 1 ? null : throw SqlServerErrors.Make(int.Parse(said.AsSpan(NotOne.Length), CultureInfo.InvariantCulture), "moved");
        }

        return !said.StartsWith(None, StringComparison.Ordinal) ? said : rows == 0 ? said[None.Length..] : null;
    }

    private static string Text(TSqlFragment part, string sql) => sql.Substring(part.StartOffset, part.FragmentLength);

    [GeneratedRegex(@"^@@ROWCOUNT (= 0|<> 1)$")]
    private static partial Regex Condition();
}
