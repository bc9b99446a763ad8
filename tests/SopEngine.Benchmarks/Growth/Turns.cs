using System.Diagnostics;
using SopEngine.Benchmarks.Completions;

namespace SopEngine.Benchmarks.Growth;

/// <summary>Does the same thing in several places by turns, so that what the machine does besides falls on all of them.</summary>
internal static class Turns
{
    private const int InARow = 10;

    /// <summary>So many times in each place, or until the time is up; the first tenth does not count. The numbers given to an act go from 0.</summary>
    public static async Task<Window[]> RunAsync(int times, TimeSpan longest, params Func<int, Task>[] places)
    {
        var took = places.Select(_ => new List<double>()).ToArray();
        var worked = new TimeSpan[places.Length];
        var (began, warmUp, done) = (Stopwatch.GetTimestamp(), times / 10, 0);
        for (; done < times && (Stopwatch.GetElapsedTime(began) < longest || done < warmUp + InARow); done += InARow)
        {
            for (var place = 0; place < places.Length; place++)
            {
                var before = Environment.CpuUsage.TotalTime;
                for (var turn = done; turn < done + InARow; turn++)
                {
                    var from = Stopwatch.GetTimestamp();
                    await places[place](turn);
                    took[place].Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                }

                worked[place] += done < warmUp ? TimeSpan.Zero : Environment.CpuUsage.TotalTime - before;
            }
        }

        return [.. places.Select((_, place) => new Window(took[place].Skip(warmUp), TimeSpan.FromMilliseconds(took[place].Skip(warmUp).Sum()), worked[place], 0))];
    }
}
