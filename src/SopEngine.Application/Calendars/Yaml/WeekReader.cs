using System.Collections.Immutable;
using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>Reads the hours of a week: <c>{ monday-thursday: [07:30-12:00, 13:00-16:00], friday: 07.30-11.30 }</c>.</summary>
internal static class WeekReader
{
    /// <summary>The key under which the minutes of a stated day stand, among the weekdays.</summary>
    public const string StatedDay = "minutesPerDay";

    private const int MinutesOfDay = 24 * 60;

    /// <summary>Null when the key is left out.</summary>
    public static WorkingWeek? Read(MapReader map, string key, string place, CalendarPlaces places) =>
        map.Map(key, week => Read(week, place, places));

    private static WorkingWeek Read(MapReader map, string place, CalendarPlaces places)
    {
        var stated = map.Number(StatedDay, 1, MinutesOfDay);
        var days = ImmutableSortedDictionary.CreateBuilder<DayOfWeek, ImmutableArray<WorkingSegment>>();
        foreach (var entry in map.Entries.Where(entry => entry.Key != StatedDay))
        {
            if (Weekdays.Read(entry.Key) is not { } named)
            {
                // asked for, so that it is not reported twice
                _ = map.Entry(entry.Key);
                map.UnknownChoice(entry.Key, entry.KeyAt, map.PlaceOf(entry.Key), map.Place.Split('/')[^1], [.. Weekdays.Words, "monday-friday", StatedDay]);
                continue;
            }

            var hours = map.Hours(entry.Key);
            foreach (var day in named)
            {
                places.Add($"{place}/{Weekdays.WordOf(day)}", map.PlaceOf(entry.Key));
                if (!days.TryAdd(day, hours))
                {
                    map.Error(entry.Key, entry, FileProblemCodes.DuplicateName, $"Jam hari {Weekdays.NameOf(day)} sudah ditulis di atas.", "Tulis setiap hari satu kali saja.");
                }
            }
        }

        return new WorkingWeek { Days = days.ToImmutable(), StatedDay = stated is { } minutes ? TimeSpan.FromMinutes(minutes) : null };
    }
}
