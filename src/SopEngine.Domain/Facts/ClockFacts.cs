using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Facts;

/// <summary>A clock as a fact.</summary>
internal static class ClockFacts
{
    public static ClockFact Of(FactSetting setting, TenantId tenant, string ticket, Clock clock, DateTime now)
    {
        var calendar = setting.Calendars.OfVersion(clock.Calendar);
        return new ClockFact
        {
            Tenant = tenant,
            Ticket = ticket,
            Ordinal = clock.Ordinal,
            Sop = setting.Sop.Sop,
            Kind = clock.Kind,
            Step = clock.Step,
            Of = clock.Of,
            Owner = clock.Owner,
            Reading = clock.Target.Reading,
            State = clock.State,
            TargetMs = calendar.AllowedMs(clock),
            StartedAt = clock.StartedAt,
            DueAt = clock.DueAt,
            StoppedAt = clock.StoppedAt,
            Pauses = clock.Pauses.Count + (clock.PausedAt is null ? 0 : 1),
            Extensions = clock.Extensions.Count,
            UsedMs = clock.UsedAt(calendar, now).Ms(),
            Sla = SlaOf(clock),
            Calendar = clock.Calendar,
        };
    }

    private static StepSla SlaOf(Clock clock) => clock switch
    {
        { Target.Kind: not TimeKind.Fixed } => StepSla.None,
        { State: not ClockState.Stopped } => StepSla.Pending,
        { DueAt: { } due, StoppedAt: { } stopped } => stopped <= due ? StepSla.Met : StepSla.Missed,
        _ => StepSla.None,
    };
}
