using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Copies;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Providers;
using SopEngine.Persistence.Providers.PostgreSql;
using SopEngine.Persistence.Providers.Sqlite;
using SopEngine.Persistence.Providers.SqlServer;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence;

/// <summary>The database of this installation: one for the life of the program. It opens contexts, each for one tenant and one command.</summary>
public sealed class SopDatabase : IDisposable
{
    private readonly IDatabaseProvider _provider;

    /// <exception cref="DatabaseNotUsableException">A connection string cannot be read.</exception>
    public SopDatabase(DatabaseOptions options)
        : this(ProviderOf(options))
    {
    }

    internal SopDatabase(IDatabaseProvider provider) => _provider = provider;

    /// <summary>What the program tells about the database at its start; holds no password.</summary>
    public string Description => _provider.Description;

    /// <summary>How much room the database takes, in bytes; null where the provider does not say.</summary>
    public long? Bytes => _provider.Bytes;

    /// <summary>A context that sees the rows of one tenant.</summary>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> names none.</exception>
    public SopDbContext Open(TenantId tenant) => string.IsNullOrEmpty(tenant.Value)
        ? throw new ArgumentException("A context is opened for a tenant.", nameof(tenant))
        : _provider.Open(tenant);

    /// <summary>A context for the few rows that belong to no tenant. It sees no tenant's rows and cannot write any.</summary>
    public SopDbContext OpenShared() => _provider.Open(default);

    /// <summary>Facts of one tenant, for reading; a statement may take as long as <paramref name="longest"/>.</summary>
    public Task<FactReader> ReadFactsAsync(TenantId tenant, TimeSpan longest, CancellationToken stop) => BeginAsync(new FactReader(Open(tenant), null), longest, stop);

    /// <summary>Facts of these tenants together, for reading: for whoever may compare regions.</summary>
    public Task<FactReader> ReadFactsAsync(IReadOnlyCollection<TenantId> tenants, TimeSpan longest, CancellationToken stop) =>
        BeginAsync(new FactReader(OpenShared(), tenants), longest, stop);

    /// <summary>
    /// When the first alarm, or delivery, of each of these tenants is to be tried; tenants without any are left out. One question however many they are: that is what a
    /// look costs when nothing is due.
    /// </summary>
    public Task<IReadOnlyList<DueHead>> DueHeadsAsync(DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop) => _provider.DueHeadsAsync(work, tenants, stop);

    /// <summary>Brings the database to this program's form. An SQLite file is made when it is missing, and copied aside before it is changed.</summary>
    /// <exception cref="DatabaseNotUsableException">The database cannot be reached, or was written by a newer program.</exception>
    public Task<MigrationReport> MigrateAsync(CancellationToken stop) => MigrateAsync([], stop);

    /// <summary>
    /// As above, and runs on a server the statements of libraries that keep tables of their own beside ours: by whoever changes the form, each making only what is missing.
    /// </summary>
    /// <exception cref="DatabaseNotUsableException">The database cannot be reached, or was written by a newer program.</exception>
    public Task<MigrationReport> MigrateAsync(IReadOnlyList<string> alongside, CancellationToken stop) => _provider.MigrateAsync(alongside, stop);

    /// <summary>Why the database's own wall between tenants does not hold for the program, and what to do; null where it holds, and on SQLite, which has no users.</summary>
    public Task<string?> WeaknessAsync(CancellationToken stop) => _provider.WeaknessAsync(stop);

    /// <summary>
    /// Keeps the database for this host until the answer is disposed: SQLite serves one host. A database server serves many, and nothing is kept.
    /// </summary>
    /// <exception cref="DatabaseNotUsableException">Another host has it.</exception>
    public IDisposable HoldForHost() => _provider.HoldForHost();

    /// <summary>Copies the database, in use or not, as it is at one instant, and looks into the copy before it gets its name.</summary>
    /// <exception cref="DatabaseNotUsableException">There is nothing to copy, the target exists, or the copy is not sound.</exception>
    public Task<CopyFacts> BackUpAsync(string target, CancellationToken stop) => _provider.BackUpAsync(target, stop);

    /// <summary>Puts a copy in the database's place, and keeps what was there aside.</summary>
    /// <exception cref="DatabaseNotUsableException">The copy is damaged or newer than the program, or somebody has the database open. Nothing was changed.</exception>
    public Task<RestoredCopy> RestoreAsync(string copy, DateTime now, CancellationToken stop) => _provider.RestoreAsync(copy, now, stop);

    /// <summary>Closes what is kept open.</summary>
    public void Dispose() => _provider.Dispose();

    private static async Task<FactReader> BeginAsync(FactReader facts, TimeSpan longest, CancellationToken stop)
    {
        try
        {
            await facts.BeginAsync(longest, stop);
            return facts;
        }
        catch
        {
            await facts.DisposeAsync();
            throw;
        }
    }

    private static IDatabaseProvider ProviderOf(DatabaseOptions options) => options.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteProvider(options.ConnectionString),
        DatabaseProvider.PostgreSql => new PostgreSqlProvider(options.ConnectionString, Given(options.MigrationConnectionString), options.RollingUpdate),
        DatabaseProvider.SqlServer => new SqlServerProvider(options.ConnectionString, Given(options.MigrationConnectionString), options.RollingUpdate),
    };

    private static string? Given(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting;
}
