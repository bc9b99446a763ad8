using System.Data.Common;
using SopEngine.Persistence;

namespace SopEngine.Host.Commands;

/// <summary>
/// A database server copies itself, better than a client could: what is said instead is the line to type. Passwords are left out; both tools ask for them or find them in
/// their own places.
/// </summary>
internal static class ServerCopies
{
    /// <summary>Null for SQLite, whose copy is ours to make.</summary>
    public static string? BackUpWords(DatabaseOptions database) => Line(
        database,
        settings => $"pg_dump --format=custom --file=sopengine.dump {Where(settings)}",
        settings => $"sqlcmd -S {Server(settings)} -Q \"BACKUP DATABASE [{Name(settings)}] TO DISK = N'sopengine.bak' WITH CHECKSUM, COMPRESSION, INIT\"");

    /// <summary>Null for SQLite.</summary>
    public static string? RestoreWords(DatabaseOptions database, string file) => Line(
        database,
        settings => $"pg_restore --clean --if-exists --exit-on-error --single-transaction {Where(settings)} {file}",
        settings => $"sqlcmd -S {Server(settings)} -Q \"RESTORE DATABASE [{Name(settings)}] FROM DISK = N'{file}' WITH CHECKSUM, REPLACE\"");

    private static string? Line(DatabaseOptions database, Func<DbConnectionStringBuilder, string> postgres, Func<DbConnectionStringBuilder, string> sqlServer)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        return database.Provider switch
        {
            DatabaseProvider.Sqlite => null,
            DatabaseProvider.PostgreSql => $"Server PostgreSQL menyalin basis datanya sendiri. Jalankan:\n\n  {postgres(settings)}\n\nSesudah mengembalikan cadangan, jalankan verify.",
            DatabaseProvider.SqlServer => $"SQL Server menyalin basis datanya sendiri. Jalankan:\n\n  {sqlServer(settings)}\n\nSesudah mengembalikan cadangan, jalankan verify.",
        };
    }

    private static string Where(DbConnectionStringBuilder settings) =>
        $"--host={Of(settings, "localhost", "Host", "Server")} --port={Of(settings, "5432", "Port")} --username={Of(settings, "postgres", "Username", "User Id", "User Name")} --dbname={Of(settings, "sopengine", "Database", "DB")}";

    private static string Server(DbConnectionStringBuilder settings) => Of(settings, "localhost", "Data Source", "Server", "Address");

    private static string Name(DbConnectionStringBuilder settings) => Of(settings, "sopengine", "Initial Catalog", "Database");

    private static string Of(DbConnectionStringBuilder settings, string otherwise, params string[] names) =>
        names.Select(name => settings.TryGetValue(name, out var value) ? value as string : null).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? otherwise;
}
