using System.Collections.Concurrent;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Calendars;

/// <summary>
/// The fast arithmetic against the minute walk: random calendars edges, starts, targets and zones. Every case names its seed, and a case is repeated by its number.
/// </summary>
public sealed class ArithmeticProperties
{
    private const int Cases = 26_000;
    private static readonly string[] _zones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];

    /// <summary>Around Ramadan, the feasts, ends of months and years, and the ends of what is set.</summary>
    private static readonly string[] _edges =
        ["2025-01-01", "2025-03-01", "2025-03-31", "2025-12-31", "2026-02-18", "2026-02-28", "2026-03-20", "2026-05-14", "2026-12-24", "2027-01-31", "2027-03-09", "2027-12-24", "2027-12-31"];

    private static readonly ConcurrentDictionary<(string Kind, string Zone, int Number), (WorkingCalendar Calendar, MinuteWalk Walk)> _pairs = [];

    [Theory]
    [InlineData(1, "five")]
    [InlineData(2, "five")]
    [InlineData(3, "six")]
    [InlineData(4, "made")]
    public void The_fast_arithmetic_equals_the_minute_walk(int seed, string kind)
    {
        var wrong = new List<string>();
        Parallel.For(0, Cases, number =>
        {
            var random = new Random(unchecked((seed * 1_000_003) + number));
            var (calendar, walk) = Pair(kind, random);
            var start = Start(random);
            var told = Difference(calendar, walk, start, Target(random), random);
            if (told is not null)
            {
                lock (wrong)
                {
                    wrong.Add($"seed {seed}, case {number}, {calendar.Zone.Id}, {start:O}: {told}");
                }
            }
        });

        wrong.Should().BeEmpty();
    }

    private static string? Difference(WorkingCalendar calendar, MinuteWalk walk, DateTime start, TimeTarget target, Random random)
    {
        var (fast, slow) = (calendar.Due(start, target), walk.Due(start, target));
        if (fast.At != slow || fast.At is null != fast.UnsetYear is not null)
        {
            return $"{target} is due {fast}, by the walk {slow:O}";
        }

        var to = fast.At is { } due && due - start < TimeSpan.FromDays(12) ? due : start.AddSeconds(random.Next(6 * 86_400));
        if (calendar.Between(start, to) != walk.Between(start, to))
        {
            return $"between it and {to:O} are {calendar.Between(start, to)}, by the walk {walk.Between(start, to)}";
        }

        var pieces = calendar.Pieces(start, to).Aggregate(TimeSpan.Zero, (sum, piece) => sum + piece.Length);
        return pieces != calendar.Between(start, to) ? $"the pieces up to {to:O} add up to {pieces}" : null;
    }

    private static (WorkingCalendar Calendar, MinuteWalk Walk) Pair(string kind, Random random)
    {
        return _pairs.GetOrAdd((kind, _zones[random.Next(_zones.Length)], kind == "made" ? random.Next(40) : 0), Made);
    }

    private static (WorkingCalendar Calendar, MinuteWalk Walk) Made((string Kind, string Zone, int Number) which)
    {
        var book = which.Kind switch
        {
            "six" => Offices.Nation with { Calendars = [Offices.Office("enam", Offices.SixDays) with { Observes = [DayKind.National] }] },
            "made" => Made(which.Number),
            _ => Offices.Nation,
        };
        return (Offices.Compile(book, which.Zone), new MinuteWalk(book, TimeZoneInfo.FindSystemTimeZoneById(which.Zone)));
    }

    /// <summary>A calendar with odd days: closures, replacement working days on Sundays, a gap between the years that are set.</summary>
    private static CalendarBook Made(int number)
    {
        var random = new Random(number);
        var days = Enumerable.Range(0, 60 + number)
            .Select(_ => new DateOnly(2025, 1, 1).AddDays(random.Next(1095))).Distinct()
            .Select(date => Offices.Day($"{date:yyyy-MM-dd}", DayKind.Local) with { Hours = random.Next(3) == 0 ? [Offices.Hours("09:15", "10:05"), Offices.Hours("20:00", "24:00")] : [] });
        return Offices.Nation with
        {
            Decrees = number % 2 == 0 ? [Offices.Decree(2025), Offices.Decree(2027)] : Offices.Nation.Decrees,
            Days = [.. days],
            Periods = [.. Offices.Nation.Periods.Take(number % 3)],
        };
    }

    private static DateTime Start(Random random)
    {
        var day = random.Next(2) == 0
            ? Offices.Date(_edges[random.Next(_edges.Length)]).AddDays(random.Next(-3, 4))
            : new DateOnly(2025, 1, 1).AddDays(random.Next(1095));
        var second = random.Next(4) == 0 ? new[] { 27_000, 43_200, 46_800, 57_600, 59_400 }[random.Next(5)] : random.Next(86_400);
        return DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue).AddSeconds(second).AddHours(-7).AddMilliseconds(random.Next(3) == 0 ? random.Next(1000) : 0), DateTimeKind.Utc);
    }

    private static TimeTarget Target(Random random) => random.Next(8) switch
    {
        0 or 1 => Fixed(random.Next(1, 1500), TimeUnit.Minute, TimeReading.WorkingElapsed),
        2 => Fixed(random.Next(1, 40), TimeUnit.Hour, TimeReading.WorkingElapsed),
        3 => Fixed(random.Next(1, 15), TimeUnit.Day, TimeReading.WorkingDayDate),
        4 => Fixed(random.Next(1, 4), TimeUnit.Day, TimeReading.WorkingElapsedDay),
        5 => Fixed(random.Next(1, 60), TimeUnit.Hour, TimeReading.CalendarElapsed),
        6 => Fixed(random.Next(1, 4), random.Next(2) == 0 ? TimeUnit.Week : TimeUnit.Day, TimeReading.CalendarRollForward),
        _ => Fixed(random.Next(1, 3), random.Next(3) == 0 ? TimeUnit.Year : TimeUnit.Month, TimeReading.CalendarRollForward),
    };

    private static TimeTarget Fixed(int amount, TimeUnit unit, TimeReading reading) => new(TimeKind.Fixed, amount, unit, reading);
}
