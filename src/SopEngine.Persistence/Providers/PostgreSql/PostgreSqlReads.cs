using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>Reads of commands, in company while all readers are busy: one round trip for all of them.</summary>
internal sealed class PostgreSqlReads(PostgreSqlSessions sessions) : Gathered<IReadOnlyList<RowQuery>, IReadOnlyList<object>[]>(_readers, MostTogether)
{
    // they wait for the server only, which mostly reads from memory
    private static readonly int _readers = Math.Max(2, Environment.ProcessorCount);
    private const int MostTogether = 32;

    public Task<IReadOnlyList<object>[]> ReadAsync(IReadOnlyList<RowQuery> queries, CancellationToken stop) => DoAsync(queries, stop);

    protected override async Task<IReadOnlyList<object>[][]> CarryOutAsync(IReadOnlyList<IReadOnlyList<RowQuery>> work)
    {
        var found = await sessions.DoAsync(session => session.ReadAsync([.. work.SelectMany(queries => queries)]));
        var results = new IReadOnlyList<object>[work.Count][];
        var from = 0;
        for (var at = 0; at < results.Length; at++)
        {
            results[at] = found[from..(from + work[at].Count)];
            from += work[at].Count;
        }

        return results;
    }
}
