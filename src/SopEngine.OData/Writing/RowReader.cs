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

    public async Task NextAsync() => HasCurrent = await _rows.MoveNextAsync();

    public ValueTask DisposeAsync() => _rows.DisposeAsync();
}
