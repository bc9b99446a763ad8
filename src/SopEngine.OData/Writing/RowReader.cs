using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using SopEngine.OData.Binding;

namespace SopEngine.OData.Writing;

/// <summary>Rows of a running query, the first already fetched: what the database has against a query shows before an answer begins.</summary>
internal sealed class RowReader : IAsyncDisposable
{
    private readonly IAsyncEnumerator<object?[]> _rows;

    private RowReader(IAsyncEnumerator<object?[]> rows) => _rows = rows;

    public bool HasCurrent { get; private set; }

    public object?[] Current => _rows.Current;

    public static async Task<RowReader> OpenAsync(IAsyncEnumerable<object?[]> rows, CancellationToken stop)
    {
        var reader = new RowReader(rows.GetAsyncEnumerator(stop));
        try
        {
            await reader.NextAsync();
            return reader;
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    /// <summary>Rows of several queries, one after the other and so many altogether; none is asked before the rows of the one before it were too few.</summary>
    /// <param name="provider">Who answers them.</param>
    /// <param name="queries">In the order of their rows.</param>
    /// <param name="most">How many rows are read.</param>
    /// <param name="told">
    /// Whether the database is told how many. A page of groups wants all rows behind them, and a database that is told of a bound plans as if it might stop early: it walks an index
    /// over the whole table, row by row.
    /// </param>
    /// <param name="stop">Ends the reading.</param>
    public static async IAsyncEnumerable<object?[]> OneAfterAnother(
        IQueryProvider provider, IReadOnlyList<Expression> queries, int most, bool told, [EnumeratorCancellation] CancellationToken stop)
    {
        var left = most;
        for (var at = 0; at < queries.Count && left > 0; at++)
        {
            await foreach (var row in Execution.Rows<object?[]>(provider, told ? Linq.Take(queries[at], left) : queries[at]).WithCancellation(stop))
            {
                yield return row;
                if (--left == 0)
                {
                    yield break;
                }
            }
        }
    }

    public async Task NextAsync() => HasCurrent = await _rows.MoveNextAsync();

    public ValueTask DisposeAsync() => _rows.DisposeAsync();
}
