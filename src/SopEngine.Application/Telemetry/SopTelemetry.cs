using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SopEngine.Application.Telemetry;

/// <summary>
/// What the engine measures and traces about itself, under one name. Labels hold regions, kinds and codes, all of them few and known beforehand; never a ticket, a person or
/// a word anybody typed. Tickets stand in traces and log scopes, which are kept by whoever runs the installation.
/// </summary>
public static class SopTelemetry
{
    public const string Name = "SopEngine";

    /// <summary>Commands, alarms and passes as spans.</summary>
    public static ActivitySource Source { get; } = new(Name);

    internal const string Tenant = "tenant";
    internal const string Ticket = "ticket";
    internal const string Kind = "kind";
    internal const string Outcome = "result";

    private static readonly Meter _meter = new(Name);

    internal static Counter<long> Commands { get; } = _meter.CreateCounter<long>("sopengine.commands", null, "Commands by kind, region and result: done, repeated, the code of a refusal, or failed.");

    internal static Histogram<double> CommandDuration { get; } = _meter.CreateHistogram(
        "sopengine.command.duration", "s", "From the first load of a command to its last save.", null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] });

    internal static Counter<long> Conflicts { get; } = _meter.CreateCounter<long>("sopengine.command.conflicts", null, "Attempts that were done again because somebody else was first.");

    internal static Counter<long> Alarms { get; } = _meter.CreateCounter<long>("sopengine.alarms", null, "Alarms by kind, region and what came of them: fired, failed, void, quiet or parked.");

    internal static Histogram<double> AlarmLateness { get; } = _meter.CreateHistogram(
        "sopengine.alarm.lateness", "s", "How long after its due time an alarm took effect, by its region's clock.", null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2, 5, 10, 30, 60, 300, 900, 3600, 21600, 86400] });

    internal static Histogram<double> PassDuration { get; } = _meter.CreateHistogram(
        "sopengine.pass.duration", "s", "Passes over the alarms that had something to do.", null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60] });
}
