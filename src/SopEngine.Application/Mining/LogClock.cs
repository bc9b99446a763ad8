using System.Globalization;

namespace SopEngine.Application.Mining;

/// <summary>Writes instants as the region's clock shows them, with its offset.</summary>
internal sealed class LogClock(TimeZoneInfo zone)
{
    public string Text(DateTime instant) =>
        TimeZoneInfo.ConvertTime(new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc)), zone).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
}
