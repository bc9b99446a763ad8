using SopEngine.Persistence;

namespace SopEngine.TestDatabases.PostgreSql;

/// <summary>The same database for whoever owns its tables: he may change what the program may not.</summary>
public static class OwnedOptions
{
    public static DatabaseOptions AsOwner(this DatabaseOptions options) => options.MigrationConnectionString is not { } owner
        ? options
        : new() { Provider = options.Provider, ConnectionString = owner };
}
