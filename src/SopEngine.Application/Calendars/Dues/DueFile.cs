namespace SopEngine.Application.Calendars.Dues;

/// <summary>
/// Answers a file of rows of any length: stretches of it are counted side by side on all processors and written in order, with so many in memory and no more.
/// </summary>
public static class DueFile
{
    /// <summary>How many rows were answered, refusals included, and how many refused. Empty lines are passed on and not counted.</summary>
    /// <param name="table">Counts.</param>
    /// <param name="rows">Tenant, start with offset, time text, reading or empty; separated by tabs; without a head.</param>
    /// <param name="output">A line for each line.</param>
    /// <param name="progress">Told the rows so far, now and then.</param>
    /// <param name="stop">Ends it early.</param>
    public static async Task<(long Rows, long Refused)> RunAsync(DueTable table, TextReader rows, Stream output, Action<long> progress, CancellationToken stop)
    {
        var most = Environment.ProcessorCount * 2;
        var running = new Queue<Task<DueChunk>>();
        var (count, refused) = (0L, 0L);
        await foreach (var lines in LineChunks.ReadAsync(rows, stop))
        {
            if (running.Count == most)
            {
                await WriteOldestAsync();
            }

            running.Enqueue(Task.Run(() => DueChunk.Of(table, lines), stop));
        }

        while (running.Count > 0)
        {
            await WriteOldestAsync();
        }

        await output.FlushAsync(stop);
        return (count, refused);

        async Task WriteOldestAsync()
        {
            var chunk = await running.Dequeue();
            await output.WriteAsync(chunk.Output, stop);
            count += chunk.Rows;
            refused += chunk.Refused;
            progress(count);
        }
    }
}
