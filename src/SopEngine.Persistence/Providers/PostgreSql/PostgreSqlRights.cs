using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// What the user may do as whom the program works: read and write rows, and nothing else. Given by the owner, for the tables there are and for those that later
/// migrations make.
/// </summary>
internal static class PostgreSqlRights
{
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

    public static async Task GrantAsync(PostgreSqlSopDbContext db, string worker, CancellationToken stop)
    {
        // a block takes no parameters: the server itself quotes the name, first as an identifier and then as a text
        var quoted = await db.Database.SqlQueryRaw<string>("SELECT quote_literal(quote_ident({0})) AS \"Value\"", worker).SingleAsync(stop);
        await db.Database.ExecuteSqlRawAsync(Schema.Literally(Grant.Replace("{0}", quoted, StringComparison.Ordinal)), stop);
    }
}
