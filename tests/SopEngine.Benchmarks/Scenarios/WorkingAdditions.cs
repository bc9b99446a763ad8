using System.Diagnostics;
using System.Globalization;
using SopEngine.Domain.Calendars;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>
/// Adds working time on a made calendar of sixteen set years: mixed spans on one core, and a span of one day beside one of ten years. The floor is the least that must be done
/// for an addition in working time: two look-ups in a sorted table of the same length, with nothing around them.
/// </summary>
internal sealed class WorkingAdditions : IScenario
{
    private const int FirstYear = 2020, Years = 16;
    private const int Starts = 4096;
    private const int Rounds = 5;
    private const double LeastPerSecond = 1_000_000;
    private const double MostTimesADay = 2;
    private static readonly TimeSpan _day = TimeSpan.FromMinutes(450);

    public string Name => "additions";

    public Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        var calendar = Made();
        var starts = RandomStarts();
        var mixed = Enumerable.Range(0, Starts).Select(index => TimeSpan.FromMinutes(1 + (index * 7919 % 20_000))).ToArray();
        tell("warming up");
        Rate(starts, mixed, calendar.Add);
        var table = Table(calendar);
        LaidTime Bare(DateTime start, TimeSpan amount) => LaidTime.On(new DateTime(table[Find(table, start.Ticks + amount.Ticks)] + Find(table, start.Ticks), DateTimeKind.Utc));
        Rate(starts, mixed, Bare);

        tell("adding on one core");
        var (floor, added) = (Median(() => Rate(starts, mixed, Bare)), Median(() => Rate(starts, mixed, calendar.Add)));
        var day = Median(() => Rate(starts, Same(_day), calendar.Add));
        var decade = Median(() => Rate(starts, Same(_day * 240 * 10), calendar.Add));
        var between = Median(() => Rate(starts, mixed, (start, amount) => LaidTime.On(start + calendar.Between(start, start + (amount * 3)))));
        return Task.FromResult<IReadOnlyList<Figure>>(
        [
            new("additions in working time, mixed spans, one core", PerSecond(added), $"{PerSecond(floor)} (two look-ups)", "at least 1,000,000/s, aim 4,000,000/s", added >= LeastPerSecond),
            new("working time between two instants, one core", PerSecond(between), PerSecond(floor)),
            new(
                "a span of ten years beside a span of one day", string.Create(CultureInfo.InvariantCulture, $"{1e9 / decade:0} ns beside {1e9 / day:0} ns, {day / decade:0.00} times"),
                "", "at most 2 times", day / decade <= MostTimesADay),
        ]);
    }

    /// <summary>Additions per second, over all starts again and again for about a second.</summary>
    private static double Rate(DateTime[] starts, TimeSpan[] amounts, Func<DateTime, TimeSpan, LaidTime> add)
    {
        var (clock, done, sink) = (Stopwatch.StartNew(), 0L, 0L);
        while (clock.ElapsedMilliseconds < 600)
        {
            for (var index = 0; index < starts.Length; index++)
            {
                sink ^= add(starts[index], amounts[index]).At?.Ticks ?? 0;
            }

            done += starts.Length;
        }

        GC.KeepAlive(sink);
        return done / clock.Elapsed.TotalSeconds;
    }

    private static double Median(Func<double> measure) => Enumerable.Range(0, Rounds).Select(_ => measure()).Order().ElementAt(Rounds / 2);

    private static TimeSpan[] Same(TimeSpan amount) => [.. Enumerable.Repeat(amount, Starts)];

    private static string PerSecond(double rate) => string.Create(CultureInfo.InvariantCulture, $"{rate:#,0}/s");

    /// <summary>In the first four years, so that ten more are set behind each.</summary>
    private static DateTime[] RandomStarts()
    {
        var random = new Random(20261122);
        return [.. Enumerable.Range(0, Starts).Select(_ => new DateTime(FirstYear, 1, 2, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.NextInt64(4L * 365 * 86_400)))];
    }

    private static long[] Table(WorkingCalendar calendar) =>
        [.. calendar.Pieces(new DateTime(FirstYear, 1, 2, 0, 0, 0, DateTimeKind.Utc), new DateTime(FirstYear + Years - 1, 12, 30, 0, 0, 0, DateTimeKind.Utc)).Select(piece => piece.To.Ticks)];

    private static int Find(long[] table, long wanted) => Array.BinarySearch(table, wanted) is var at && at >= 0 ? at : Math.Min(~at, table.Length - 1);

    private static WorkingCalendar Made()
    {
        WorkingSegment Hours(int from, int to) => new(TimeSpan.FromMinutes(from), TimeSpan.FromMinutes(to));
        var week = WorkingWeek.Closed
            .With([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday], Hours(450, 720), Hours(780, 960))
            .With([DayOfWeek.Friday], Hours(450, 690), Hours(780, 990));
        var years = Enumerable.Range(FirstYear, Years).ToList();
        var book = new CalendarBook
        {
            Decrees = [.. years.Select(year => new Decree { Id = $"d{year}", Number = $"{year}", SetsYear = year })],
            Days = [.. years.SelectMany(year => Enumerable.Range(1, 24).Select(number => new CalendarDay { Date = new DateOnly(year, 1, 1).AddDays(number * 15), Kind = DayKind.National, Name = "Libur", Decree = $"d{year}" }))],
            Calendars = [new OfficeCalendar { Id = "kantor", Name = "Kantor", Week = week }],
        };
        return new WorkingCalendar(book, book.Calendars[0], TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta"), "kantor@1");
    }
}
