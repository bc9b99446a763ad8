namespace SopEngine.Persistence.Writing;

/// <summary>
/// Writes the rows of one save: all of them durably, or none. Reads rows by their keys. Each provider has one, which decides how many round trips and transactions that
/// takes; several saves may share a transaction, and each is told only of itself.
/// </summary>
internal interface IRowStore
{
    /// <summary>The rows that each query finds, in their order.</summary>
    Task<IReadOnlyList<object>[]> ReadAsync(OfTenant<RowQuery> queries, CancellationToken stop);

    /// <exception cref="WriteConflictException">Somebody else was first; nothing of this save is written.</exception>
    Task SaveAsync(OfTenant<RowStatement> rows, CancellationToken stop);
}
