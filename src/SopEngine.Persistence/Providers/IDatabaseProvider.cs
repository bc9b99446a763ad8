using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Copies;
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

    Task<IReadOnlyList<DueHead>> DueHeadsAsync(DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop);

    /// <summary>Why the wall that the database has of its own between tenants does not hold for the user as whom the program works, and what to do; null where it holds or there is none.</summary>
    Task<string?> WeaknessAsync(CancellationToken stop) => Task.FromResult<string?>(null);

    /// <summary>How much it takes on the disk; null where only the server knows.</summary>
    long? Bytes => null;

    /// <summary>Keeps the database for this host until the answer is disposed. A server serves many, and nothing is kept.</summary>
    /// <exception cref="DatabaseNotUsableException">Another host has it.</exception>
    IDisposable HoldForHost() => NoHold.Instance;

    /// <exception cref="DatabaseNotUsableException">It cannot be copied; on a server its own tools do that.</exception>
    Task<CopyFacts> BackUpAsync(string target, CancellationToken stop) => throw new DatabaseNotUsableException($"{Description} disalin dengan alat server sendiri.");

    /// <exception cref="DatabaseNotUsableException">The copy cannot be put back; on a server its own tools do that.</exception>
    Task<RestoredCopy> RestoreAsync(string copy, DateTime now, CancellationToken stop) => throw new DatabaseNotUsableException($"{Description} dikembalikan dengan alat server sendiri.");
}
