using System.Collections.Concurrent;

namespace SopEngine.Persistence.Writing;

/// <summary>
/// Work that comes while all hands are busy waits in order, and the next hand that is free takes as many pieces as it may at once: what a disk or a round trip costs is then paid
/// once for all of them. Nobody waits for company: whoever comes to a free hand is served alone.
/// </summary>
/// <param name="hands">How many work at the same time.</param>
/// <param name="mostTogether">How many pieces one of them takes.</param>
internal abstract class Gathered<TWork, TResult>(int hands, int mostTogether) : IDisposable
{
    private readonly ConcurrentQueue<Piece> _waiting = new();
    private readonly SemaphoreSlim _turns = new(hands, hands);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected async Task<TResult> DoAsync(TWork work, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var piece = new Piece(work);
        _waiting.Enqueue(piece);

        // from here on it is carried out, whether anybody still waits for it or not
        await _turns.WaitAsync(CancellationToken.None);
        try
        {
            await TakeAsync();
        }
        finally
        {
            _turns.Release();
        }

        // whoever has a turn takes the oldest: by now this one is done, or another hand has it
        return await piece.Done;
    }

    /// <summary>Gives a result for each piece. What it throws concerns all of them: none is done.</summary>
    protected abstract Task<TResult[]> CarryOutAsync(IReadOnlyList<TWork> work);

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _turns.Dispose();
        }
    }

    private async Task TakeAsync()
    {
        var pieces = new List<Piece>();
        while (pieces.Count < mostTogether && _waiting.TryDequeue(out var next))
        {
            pieces.Add(next);
        }

        if (pieces.Count == 0)
        {
            return;
        }

        try
        {
            var results = await CarryOutAsync([.. pieces.Select(piece => piece.Work)]);
            for (var at = 0; at < results.Length; at++)
            {
                pieces[at].End(results[at]);
            }
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            pieces.ForEach(piece => piece.Fail(failed));
        }
    }

    private sealed class Piece(TWork work)
    {
        private readonly TaskCompletionSource<TResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TWork Work => work;

        public Task<TResult> Done => _done.Task;

        public void End(TResult result) => _done.SetResult(result);

        public void Fail(Exception failed) => _done.SetException(failed);
    }
}
