using SopEngine.Domain.Forecasts;

namespace SopEngine.Application.Forecasts;

/// <summary>Imitates a month so often that a few thousand tickets are walked, on two threads at most.</summary>
internal static class ImitateMonths
{
    private const int Walks = 3_000;
    private const int Least = 6;
    private const int Most = 40;
    private const int Threads = 2;

    /// <summary>Null where nothing comes of it that could be judged.</summary>
    /// <param name="basis">What they are made from.</param>
    /// <param name="part">How much of the usual work is to be done: 1 for all of it.</param>
    /// <param name="done">Is told the part of them that is done, in percent.</param>
    /// <param name="stop">Ends the work.</param>
    public static SopForecast? Run(ForecastBasis basis, double part, Action<int> done, CancellationToken stop)
    {
        var imitation = new Imitation(basis);
        var days = Math.Max(1, basis.Until.DayNumber - basis.Since.DayNumber + 1);
        var expected = Math.Max(1.0, basis.Past.Count * (basis.Last.DayNumber - basis.First.DayNumber + 1.0) / days * basis.Arrivals / 100);
        var count = (int)Math.Clamp(Walks * part / expected, Least, Most);
        var (months, told) = (new ImitatedMonth[count], 0);
        var options = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Math.Min(Threads, Environment.ProcessorCount) };
        Parallel.For(0, count, options, at =>
        {
            months[at] = imitation.Run(ForecastDraws.For(FormattableString.Invariant($"{basis.Tenant.Id}/{basis.Sop.Sop}/{basis.First:yyyy-MM-dd}"), at));
            done(100 * Interlocked.Increment(ref told) / count);
        });
        return SopForecast.Of(basis, months);
    }
}
