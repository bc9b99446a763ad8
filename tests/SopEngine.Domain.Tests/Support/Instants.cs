using System.Globalization;

namespace SopEngine.Domain.Tests.Support;

/// <summary>Instants written as people at the office say them: local time in WIB.</summary>
internal static class Instants
{
    public static TimeZoneInfo Jakarta { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    public static DateTime Wib(string local) => TimeZoneInfo.ConvertTimeToUtc(
        DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Jakarta);

    public static string Wib(this DateTime instant) =>
        TimeZoneInfo.ConvertTimeFromUtc(instant, Jakarta).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
