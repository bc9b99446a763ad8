using System.Globalization;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Times;

/// <summary>Instants are UTC and cut to milliseconds inside; people and callers get them in the region's zone.</summary>
public static class Instants
{
    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>The moment it is, as everything stores it.</summary>
    public static DateTime Now(this TimeProvider time) => Cut(time.GetUtcNow().UtcDateTime);

    /// <summary>An instant somebody sent, as everything stores it.</summary>
    public static DateTime ToUtc(this DateTimeOffset instant) => Cut(instant.UtcDateTime);

    /// <summary>The instant with the offset the region has then.</summary>
    public static DateTimeOffset At(this TenantProfile tenant, DateTime instant) =>
        TimeZoneInfo.ConvertTime(new DateTimeOffset(instant), tenant.TimeZone());

    public static DateTimeOffset? At(this TenantProfile tenant, DateTime? instant) => instant is { } known ? tenant.At(known) : null;

    public static TimeZoneInfo TimeZone(this TenantProfile tenant) => TimeZoneInfo.FindSystemTimeZoneById(tenant.Zone);

    /// <summary>The day it is in the region.</summary>
    public static DateOnly DayOf(this TenantProfile tenant, DateTime instant) => DateOnly.FromDateTime(tenant.At(instant).DateTime);

    /// <summary>The instant (UTC) at which the day begins in the region.</summary>
    public static DateTime StartOf(this TenantProfile tenant, DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), tenant.TimeZone());

    /// <summary>Senin, 23 November 2026 pukul 15.30 WIB.</summary>
    public static string InWords(this TenantProfile tenant, DateTime instant) =>
        $"{InWords(tenant.DayOf(instant))} pukul {tenant.TimeInWords(instant)} {Zone(tenant, instant)}";

    /// <summary>15.30, or 15.30.20 where the seconds are not zero.</summary>
    public static string TimeInWords(this TenantProfile tenant, DateTime instant)
    {
        var local = tenant.At(instant);
        return local.ToString(local.Second == 0 ? "HH.mm" : "HH.mm.ss", CultureInfo.InvariantCulture);
    }

    /// <summary>Senin, 23 November 2026.</summary>
    public static string InWords(DateOnly day) => day.ToString("dddd, d MMMM yyyy", _indonesian);

    public static string WeekdayInWords(DateOnly day) => day.ToString("dddd", _indonesian);

    private static string Zone(TenantProfile tenant, DateTime instant) => tenant.At(instant).Offset.TotalHours switch
    {
        7 => "WIB",
        8 => "WITA",
        9 => "WIT",
        var hours => string.Create(CultureInfo.InvariantCulture, $"UTC{hours:+0.##;-0.##;+0}"),
    };

    private static DateTime Cut(DateTime instant) => new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
