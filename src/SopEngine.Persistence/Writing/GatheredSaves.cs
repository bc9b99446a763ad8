using System.Runtime.ExceptionServices;

namespace SopEngine.Persistence.Writing;

/// <summary>Saves that are written in company. Nobody is told before his own rows are durable.</summary>
/// <param name="writers">How many write at the same time.</param>
/// <param name="mostTogether">How many saves one of them takes.</param>
internal abstract class GatheredSaves(int writers, int mostTogether) : Gathered<OfTenant<RowStatement>, Exception?>(writers, mostTogether)
{
    public async Task SaveAsync(OfTenant<RowStatement> rows, CancellationToken stop)
    {
        if (await DoAsync(rows, stop) is { } refused)
        {
            ExceptionDispatchInfo.Throw(refused);
        }
    }

    /// <summary>
    /// Writes several saves, each whole or not at all. Gives for each why it is not written, or null when it is. What it throws concerns all of them: none is written.
    /// </summary>
    protected abstract Task<Exception?[]> WriteAsync(IReadOnlyList<OfTenant<RowStatement>> saves);

    protected override Task<Exception?[]> CarryOutAsync(IReadOnlyList<OfTenant<RowStatement>> work) => WriteAsync(work);
}
