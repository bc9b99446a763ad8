using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers;

/// <summary>What differs from one database to the next. Everything else is the model's, and the same on all three.</summary>
internal interface IDatabaseProvider : IDisposable
{
    /// <summary>How many contexts are kept for being lent out again.</summary>
    const int MostContexts = 128;

    /// <summary>What the program tells about the database; holds no password.</summary>
    string Description { get; }

    /// <summary>A context of one tenant; <c>default</c> for the few rows that belong to none.</summary>
    SopDbContext Open(TenantId tenant);

    /// <summary><paramref name="alongside"/>: statements for tables of others in the same database, each of which makes only what is missing.</summary>
    /// <exception cref="DatabaseNotUsableException">It cannot be reached, or was written by a newer program.</exception>
    Task<MigrationReport> MigrateAsync(IReadOnlyList<string> alongside, CancellationToken stop);

    Task<IReadOnlyList<AlarmHead>> AlarmHeadsAsync(IEnumerable<TenantId> tenants, CancellationToken stop);
}
