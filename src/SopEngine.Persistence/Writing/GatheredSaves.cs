using System.Collections.Concurrent;

namespace SopEngine.Persistence.Writing;

/// <summary>
/// Saves that come while all writers are busy wait in order, and the next writer takes as many of them as it may at once: what a disk costs is then paid once for all of them.
/// Nobody is told before his own rows are durable.
/// </summary>
/// <param name="writers">How many write at the same time.</param>
/// <param name="mostTogether">How many saves one of them takes.</param>
internal abstract class GatheredSaves(int writers, int mostTogether) : IDisposable
{
    private readonly ConcurrentQueue<Save> _waiting = new();
    private readonly SemaphoreSlim _turns = new(writers, writers);

    public async Task SaveAsync(IReadOnlyList<RowStatement> rows, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var save = new Save(rows);
        _waiting.Enqueue(save);

        // from here on it is carried out, whether anybody still waits for it or not
        await _turns.WaitAsync(CancellationToken.None);
        try
        {
            await WriteWaitingAsync();
        }
        finally
        {
            _turns.Release();
        }

        // whoever has a turn takes the oldest: by now this one is written, or another writer has it in hand
        await save.Written;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Writes several saves, each whole or not at all. Gives for each why it is not written, or null when it is. What it throws concerns all of them: none is written.
    /// </summary>
    protected abstract Task<Exception?[]> WriteAsync(IReadOnlyList<IReadOnlyList<RowStatement>> saves);

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _turns.Dispose();
        }
    }

    private async Task WriteWaitingAsync()
    {
        var saves = new List<Save>();
        while (saves.Count < mostTogether && _waiting.TryDequeue(out var next))
        {
            saves.Add(next);
        }

        if (saves.Count == 0)
        {
            return;
        }

        try
        {
            var refused = await WriteAsync([.. saves.Select(save => save.Rows)]);
            for (var at = 0; at < refused.Length; at++)
            {
                saves[at].End(refused[at]);
            }
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            saves.ForEach(save => save.End(failed));
        }
    }

    private sealed class Save(IReadOnlyList<RowStatement> rows)
    {
        private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyList<RowStatement> Rows => rows;

        public Task Written => _written.Task;

        public void End(Exception? refused)
        {
            if (refused is null)
            {
                _written.SetResult();
            }
            else
            {
                _written.SetException(refused);
            }
        }
    }
}
