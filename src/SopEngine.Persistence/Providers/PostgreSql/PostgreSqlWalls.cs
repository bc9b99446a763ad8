using SopEngine.Persistence.Tenants;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// Row-level security (postgresql.org/docs/15/ddl-rowsecurity.html): the server shows and takes the rows of the tenant that the transaction has named, and none where it has named
/// none. Forced, so that it holds for the owner of the tables too; for a superuser it never does, which is why the program is not one.
/// </summary>
internal static class PostgreSqlWalls
{
    // read once for a statement and not once for a row
    private const string Mine = $"tenant = (SELECT current_setting('{TenantSight.Tenant}', true))";

    /// <summary>What a migration says of a table that has the column <c>tenant</c>, once, after making it.</summary>
    public static string Around(string table, params ReadOnlySpan<TenantDoor> doors)
    {
        var wall = $"""
            ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;
            ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY;
            CREATE POLICY tenant ON "{table}" USING ({Mine}) WITH CHECK ({Mine});

            """;
        foreach (var door in doors)
        {
            wall += Door(table, door);
        }

        return wall;
    }

    private static string Door(string table, TenantDoor door) => $"""
        CREATE POLICY {door.ToString().ToLowerInvariant()} ON "{table}" FOR SELECT
          USING (tenant = ANY (ARRAY(SELECT unnest(string_to_array(current_setting('{TenantSight.SettingOf(door)}', true), ',')))));

        """;
}
