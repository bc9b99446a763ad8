using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>Gives EF Core a type to hang SQLite's migrations on, and reads SQLite's error codes (sqlite.org/rescode.html).</summary>
internal sealed class SqliteSopDbContext(DbContextOptions<SqliteSopDbContext> options) : SopDbContext(options)
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;

    private static readonly SqliteSyntax _syntax = new();

    private protected override RowSyntax Syntax => _syntax;

    protected override WriteConflict? ConflictIn(DbException cause) => cause switch
    {
        SqliteException { SqliteErrorCode: Busy or Locked } => WriteConflict.Busy,
        SqliteException { SqliteExtendedErrorCode: PrimaryKey or Unique } => WriteConflict.Taken,
        _ => null,
    };
}
