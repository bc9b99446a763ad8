using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// What the user may do as whom the program works: read and write rows, and nothing else; of what is past he may add and read. Given by the owner, for the tables there are and for those that later
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
          EXECUTE 'REVOKE UPDATE, DELETE ON history, day_records, day_entries FROM ' || worker;
          EXECUTE 'GRANT UPDATE (ground, answers, on_behalf_of, salt) ON history TO ' || worker; -- erased on request, and the chain still holds
          EXECUTE 'REVOKE UPDATE ON personal_reads, report_reads FROM ' || worker;
          EXECUTE 'REVOKE INSERT, UPDATE, DELETE ON ' || place || '."__EFMigrationsHistory" FROM ' || worker;
        END $grant$
        """;

    // an owner could lower the wall again, the others walk through it
    private const string TooMany = """
        SELECT CASE WHEN rolsuper THEN 'superuser' WHEN rolbypassrls THEN 'pengguna dengan BYPASSRLS'
                    WHEN EXISTS (SELECT FROM pg_class WHERE relname = 'tickets' AND relnamespace = current_schema()::regnamespace AND pg_has_role(relowner, 'MEMBER')) THEN 'pemilik tabel'
                    ELSE '' END AS "Value"
        FROM pg_roles WHERE rolname = current_user
        """;

    /// <summary>What the user as whom the context works is too much of, in Indonesian; null for nothing.</summary>
    public static async Task<string?> TooManyAsync(SopDbContext db, CancellationToken stop) =>
        await db.Database.SqlQueryRaw<string>(TooMany).SingleAsync(stop) is { Length: > 0 } why ? why : null;

    public static async Task GrantAsync(PostgreSqlSopDbContext db, string worker, CancellationToken stop)
    {
        // a block takes no parameters: the server itself quotes the name, first as an identifier and then as a text
        var quoted = await db.Database.SqlQueryRaw<string>("SELECT quote_literal(quote_ident({0})) AS \"Value\"", worker).SingleAsync(stop);
        await db.Database.ExecuteSqlRawAsync(Schema.Literally(Grant.Replace("{0}", quoted, StringComparison.Ordinal)), stop);
    }
}
