using System.Diagnostics;
using System.Text.Json;
using SopEngine.Application.Alarms;

namespace SopEngine.Application.Telemetry;

/// <summary>Counts what came of alarms, and how late those were that took effect.</summary>
internal static class AlarmTelemetry
{
    public static Activity? Start(DueAlarm alarm)
    {
        var span = SopTelemetry.Source.StartActivity($"alarm {Kind(alarm)}");
        span?.SetTag(SopTelemetry.Tenant, alarm.Tenant.Id.Value);
        span?.SetTag(SopTelemetry.Ticket, alarm.Ticket);
        return span;
    }

    /// <param name="alarm">The alarm.</param>
    /// <param name="fired">What came of it.</param>
    /// <param name="now">UTC, by the region's clock.</param>
    public static void Count(DueAlarm alarm, FiredAlarm fired, DateTime now)
    {
        Count(alarm, fired switch { { Worked: true } => "fired", { Worked: false } => "failed", { QuietUntil: not null } => "quiet", _ => "void" });
        if (fired.Worked == true)
        {
            SopTelemetry.AlarmLateness.Record(Math.Max(0, (now - alarm.DueAt).TotalSeconds), new KeyValuePair<string, object?>(SopTelemetry.Kind, Kind(alarm)));
        }
    }

    public static void Parked(DueAlarm alarm) => Count(alarm, "parked");

    private static void Count(DueAlarm alarm, string outcome) =>
        SopTelemetry.Alarms.Add(1, new(SopTelemetry.Kind, Kind(alarm)), new(SopTelemetry.Tenant, alarm.Tenant.Id.Value), new(SopTelemetry.Outcome, outcome));

    private static string Kind(DueAlarm alarm) => JsonNamingPolicy.CamelCase.ConvertName(alarm.Kind.ToString());
}
