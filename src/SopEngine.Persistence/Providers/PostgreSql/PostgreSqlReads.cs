using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>Reads of commands, in company while all readers are busy: one round trip for all of them.</summary>
internal sealed class PostgreSqlReads(PostgreSqlSessions sessions) : Gathered<OfTenant<RowQuery>, IReadOnlyList<object>[]>(_readers, MostTogether)
{
    // they wait for the server only, which mostly reads from memory
    private static readonly int _readers = Math.Max(2, Environment.ProcessorCount);
    private const int MostTogether = 32;

    public Task<IReadOnlyList<object>[]> ReadAsync(OfTenant<RowQuery> queries, CancellationToken stop) => DoAsync(queries, stop);

    protected override async Task<IReadOnlyList<object>[][]> CarryOutAsync(IReadOnlyList<OfTenant<RowQuery>> work)
    {
        // the server is told whose rows it reads once for each tenant
        var order = work.Index().OrderBy(piece => piece.Item.Tenant.Value, StringComparer.Ordinal).ToList();
        var found = await sessions.DoAsync(session => session.ReadAsync([.. order.Select(piece => piece.Item)]));
        var results = new IReadOnlyList<object>[work.Count][];
        var from = 0;
        foreach (var (at, queries) in order)
        {
            results[at] = found[from..(from + queries.Items.Count)];
            from += queries.Items.Count;
        }

        return results;
    }
}
