using System.Globalization;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// Parameters are numbered, so that a statement goes to the server as it is. An update that finds no row divides by zero (SQLSTATE 22012): all statements of a save go to the
/// server at once, and it must refuse the others by itself.
/// </summary>
internal sealed class PostgreSqlSyntax : RowSyntax
{
    public static PostgreSqlSyntax Instance { get; } = new();

    public override string Placeholder(int at) => string.Create(CultureInfo.InvariantCulture, $"${at + 1}");

    public override string Guarded(string sql) => $"WITH found AS ({sql} RETURNING 1) SELECT 1 / count(*) FROM found";
}
