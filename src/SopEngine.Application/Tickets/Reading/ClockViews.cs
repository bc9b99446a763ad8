using SopEngine.Application.Times;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Clocks as callers see them.</summary>
internal static class ClockViews
{
    private static readonly int[] _shares = [50, 75, 100];

    public static string IdOf(string number, int ordinal) => $"{number}.c{ordinal}";

    public static ClockView Of(TicketContext context, string number, Clock clock) => new()
    {
        Id = IdOf(number, clock.Ordinal),
        Kind = clock.Kind,
        Step = clock.Step,
        StepNo = clock.Step is { } step ? context.Sop.FindStep(step)?.No : null,
        Of = NameOf(context, clock),
        Owner = clock.Owner,
        State = clock.State,
        Target = Names.OfTarget(clock.Target),
        StartedAt = context.Tenant.At(clock.StartedAt),
        DueAt = context.Tenant.At(clock.DueAt),
        UnsetYear = clock.UnsetYear,
        Thresholds = Thresholds(context, clock),
        UsedMinutes = clock.UsedAt(context.CalendarOf(clock), context.Now).TotalMinutes,
        PausedAt = context.Tenant.At(clock.State == ClockState.Paused ? clock.PausedAt : null),
        PauseReason = clock.State == ClockState.Paused ? clock.PauseReason : null,
        Awaiting = clock.State == ClockState.Paused ? clock.Awaiting : null,
        StoppedAt = context.Tenant.At(clock.StoppedAt),
        Late = clock.DueAt < (clock.StoppedAt ?? context.Now),
    };

    public static IReadOnlyList<ThresholdView> Thresholds(TicketContext context, Clock clock)
    {
        var calendar = context.CalendarOf(clock);
        return
        [
            .. _shares.Select(share => (Share: share, At: clock.Threshold(calendar, share)))
                .Where(threshold => threshold.At is not null)
                .Select(threshold => new ThresholdView(threshold.Share, context.Tenant.At(threshold.At!.Value))),
        ];
    }

    /// <summary>What a clock measures, as people say it.</summary>
    public static string NameOf(TicketContext context, Clock clock) => clock.Kind switch
    {
        ClockKind.Ticket => "Seluruh tiket",
        ClockKind.Phase => $"Tahap {PhaseName(clock.Of)}",
        ClockKind.National => context.Tenant.NationalTargets.Values.SelectMany(targets => targets).FirstOrDefault(target => target.Id == clock.Of)?.Label ?? clock.Of ?? "",
        ClockKind.Wait => $"Batas tunggu {StepName(context, clock)}",
        ClockKind.Step => $"Langkah {StepName(context, clock)}",
    };

    private static string StepName(TicketContext context, Clock clock) =>
        clock.Step is { } id && context.Sop.FindStep(id) is { } step ? (step.No.Length > 0 ? step.No.TrimEnd('.') : step.Activity) : clock.Step ?? "";

    private static string PhaseName(string? phase) => Enum.TryParse<Phase>(phase, out var known) ? Wording.Words.Of(known) : phase ?? "";
}
