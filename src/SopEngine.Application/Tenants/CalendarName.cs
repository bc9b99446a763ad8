using SopEngine.Application.Files;

namespace SopEngine.Application.Tenants;

/// <summary>The key <c>calendar</c> of a unit or topic.</summary>
internal static class CalendarName
{
    /// <param name="map">The unit or topic.</param>
    /// <param name="calendars">The calendars there are; null when they could not be read: then any will do.</param>
    public static string? Read(MapReader map, IReadOnlyCollection<string>? calendars)
    {
        var name = map.Text("calendar");
        if (name is not null && calendars?.Contains(name) == false)
        {
            var meant = Nearest.Of(name, calendars);
            map.Error(
                "calendar", map.Entry("calendar")!, FileProblemCodes.UnknownCalendar, $"Tidak ada kalender \"{name}\" di daerah ini.",
                meant is null ? $"Tambahkan di calendar.yaml, atau pakai yang ada: {string.Join(", ", calendars)}." : $"Mungkin yang dimaksud \"{meant}\".");
        }

        return name;
    }
}
