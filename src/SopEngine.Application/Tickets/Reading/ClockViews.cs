using SopEngine.Application.Times;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Clocks as callers see them.</summary>
internal static class ClockViews
{
    public static string IdOf(string number, int ordinal) => $"{number}.c{ordinal}";

    public static ClockView Of(TicketContext context, string number, Clock clock) => new()
    {
        Id = IdOf(number, clock.Ordinal),
        Kind = clock.Kind,
        Step = clock.Step,
        StepNo = clock.Step is { } step ? context.Sop.FindStep(step)?.No : null,
        Owner = clock.Owner,
        State = clock.State,
        Target = Names.OfTarget(clock.Target),
        StartedAt = context.Tenant.At(clock.StartedAt),
        DueAt = context.Tenant.At(clock.DueAt),
        PausedAt = context.Tenant.At(clock.State == ClockState.Paused ? clock.PausedAt : null),
        PauseReason = clock.State == ClockState.Paused ? clock.PauseReason : null,
        Awaiting = clock.State == ClockState.Paused ? clock.Awaiting : null,
        StoppedAt = context.Tenant.At(clock.StoppedAt),
        Late = clock.DueAt < (clock.StoppedAt ?? context.Now),
    };
}
