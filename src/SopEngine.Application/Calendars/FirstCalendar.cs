using System.Collections.Concurrent;
using System.Collections.Immutable;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>
/// The one calendar there was before calendars were data: the hours of Perpres 21/2023 without holidays. What stopped on it keeps the times it was judged by, so that it is still
/// known when those are proved or explained; nothing is laid on it any more.
/// </summary>
internal static class FirstCalendar
{
    private const string Prefix = "perpres-21-2023/";
    private const string Suffix = "/1";

    private static readonly ConcurrentDictionary<string, WorkingCalendar?> _known = new(StringComparer.Ordinal);

    private static readonly OfficeCalendar _office = new()
    {
        Id = "perpres-21-2023",
        Name = "Jam kerja Perpres 21/2023, tanpa hari libur",
        Week = WorkingWeek.Of([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday], Hours(7.5, 12), Hours(13, 16))
            .With([DayOfWeek.Friday], Hours(7.5, 11.5), Hours(13, 16.5)),
        Observes = ImmutableSortedSet<DayKind>.Empty,
    };

    /// <summary>The calendar of <c>perpres-21-2023/Asia/Jakarta/1</c>, by the zone that it names; null for any other version.</summary>
    public static WorkingCalendar? Find(string version) =>
        version.StartsWith(Prefix, StringComparison.Ordinal) && version.EndsWith(Suffix, StringComparison.Ordinal) && version.Length > Prefix.Length + Suffix.Length
            ? _known.GetOrAdd(version, Compile)
            : null;

    private static WorkingCalendar? Compile(string version) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(version[Prefix.Length..^Suffix.Length], out var zone)
            ? new WorkingCalendar(new CalendarBook { Calendars = [_office] }, _office, zone, version)
            : null;

    private static WorkingSegment Hours(double from, double to) => new(TimeSpan.FromHours(from), TimeSpan.FromHours(to));
}
