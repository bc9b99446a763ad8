using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>The stretches of one week that counted.</summary>
public sealed record WhyWeek(string Name, IReadOnlyList<SegmentView> Segments)
{
    /// <summary>More stretches than this are folded by week.</summary>
    public const int MostOpen = 10;

    public double Minutes => Segments.Sum(segment => segment.Minutes);

    public static IReadOnlyList<WhyWeek> Of(IEnumerable<SegmentView> segments) =>
        [.. segments.GroupBy(segment => Monday(Day(segment.From))).Select(week => new WhyWeek(Named(week), [.. week]))];

    private static string Named(IEnumerable<SegmentView> week)
    {
        var days = week.Select(segment => Day(segment.From)).Distinct().ToList();
        return days.Count == 1 ? IndonesianText.Day(days[0]) : $"{IndonesianText.Day(days[0])} sampai {IndonesianText.Day(days[^1])}";
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
