using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>Work that is done for every region of the nation, for as many at a time as there are processors.</summary>
internal static class EachRegion
{
    /// <summary>Ends when all are done, or with the first failure.</summary>
    public static Task DoAsync(IEnumerable<TenantProfile> regions, Func<TenantProfile, CancellationToken, Task> work, CancellationToken stop) =>
        Parallel.ForEachAsync(
            regions,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop },
            (region, stopped) => new ValueTask(work(region, stopped)));
}
