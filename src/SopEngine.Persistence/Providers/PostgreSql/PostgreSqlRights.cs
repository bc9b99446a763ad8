using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// What the user may do as whom the program works: read and write rows, and nothing else. Given by the owner, for the tables there are and for those that later
/// migrations make.
/// </summary>
internal static class PostgreSqlRights
{
    private const string Lacking = """
        SELECT count(*)::int AS "Value" FROM pg_tables
        WHERE schemaname = current_schema() AND tablename <> '__EFMigrationsHistory' AND tableowner = current_user
          AND NOT has_table_privilege({0}, quote_ident(schemaname) || '.' || quote_ident(tablename), 'DELETE')
        """;

    private const string Grant = """
        DO $grant$
        DECLARE worker text := {0}; place text := quote_ident(current_schema());
        BEGIN
          EXECUTE 'GRANT USAGE ON SCHEMA ' || place || ' TO ' || worker;
          EXECUTE 'ALTER DEFAULT PRIVILEGES IN SCHEMA ' || place || ' GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ' || worker;
          EXECUTE 'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ' || place || ' TO ' || worker;
          EXECUTE 'REVOKE INSERT, UPDATE, DELETE ON ' || place || '."__EFMigrationsHistory" FROM ' || worker;
        END $grant$
        """;

    /// <summary>True also when nobody has to be given anything.</summary>
    public static async Task<bool> AreGrantedAsync(PostgreSqlSopDbContext db, string? worker, CancellationToken stop) =>
        worker is null || await db.Database.SqlQueryRaw<int>(Lacking, worker).SingleAsync(stop) == 0;

    public static async Task GrantAsync(PostgreSqlSopDbContext db, string? worker, CancellationToken stop)
    {
        if (worker is null)
        {
            return;
        }

        // a block takes no parameters: the server itself quotes the name, first as an identifier and then as a text
        var quoted = await db.Database.SqlQueryRaw<string>("SELECT quote_literal(quote_ident({0})) AS \"Value\"", worker).SingleAsync(stop);
        await db.Database.ExecuteSqlRawAsync(Grant.Replace("{0}", quoted.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), StringComparison.Ordinal), stop);
    }
}
