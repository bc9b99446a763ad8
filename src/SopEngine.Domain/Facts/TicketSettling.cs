using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>A ticket's facts once all of a command's entries are counted: what its header says, what its visits come to, and the days of its milestones.</summary>
internal static class TicketSettling
{
    public static TicketFact Settled(FactSetting setting, TicketFact fact, TicketState state, IReadOnlyList<StepFact> steps, DateTime now)
    {
        var header = state.Header!;
        var (unit, units) = UnitsOf(steps);
        var triaged = fact.FirstTriagedAt ?? TriagedAt(steps);
        // one copy for all of them: a fact has many columns, and a command makes one
        return Dated(setting, TicketSums.Allowance(setting, fact, header, steps, now), header, triaged) with
        {
            Sop = header.Sop,
            Revision = header.Revision,
            Topic = header.Topic,
            Class = header.Class,
            TicketType = header.TicketType,
            Channel = header.Channel,
            OnBehalf = header.OnBehalf,
            Closure = header.ClosureKind,
            Escalations = header.Escalations,
            Returns = header.Returns,
            Reopenings = header.Reopenings,
            Adjustments = header.Adjustments,
            Overrides = header.Deviations,
            Unit = unit,
            Units = units,
            Status = state.Status,
            Steps = steps.Count,
        };
    }

    private static TicketFact Dated(FactSetting setting, TicketFact fact, TicketHeader header, DateTime? triaged)
    {
        var calendar = setting.Calendars.Ordinary;
        return fact with
        {
            ReceivedAt = header.ReceivedAt,
            OpenedAt = header.OpenedAt,
            SubmittedAt = header.SubmittedAt,
            SubmittedOn = On(calendar, header.SubmittedAt),
            FirstResponseAt = header.FirstResponseAt,
            FirstResponseOn = On(calendar, header.FirstResponseAt),
            ResponseMs = header is { SubmittedAt: { } from, FirstResponseAt: { } response } ? setting.CalendarOf(header.Topic).WorkingMs(from, response) : null,
            FirstTriagedAt = triaged,
            FirstTriagedOn = On(calendar, triaged),
            AcceptedAt = header.AcceptedAt,
            FirstResolvedAt = header.FirstResolvedAt,
            FirstResolvedOn = On(calendar, header.FirstResolvedAt),
            ResolvedAt = header.ResolvedAt,
            ResolvedOn = On(calendar, header.ResolvedAt),
            ConfirmedAt = header.ConfirmedAt,
            ClosedAt = header.ClosedAt,
            ClosedOn = On(calendar, header.ClosedAt),
            SlaOn = On(calendar, fact.SlaAt),
        };
    }

    private static DateOnly? On(WorkingCalendar calendar, DateTime? at) => at is { } instant ? calendar.DayOf(instant) : null;

    private static (string? Last, int Count) UnitsOf(IReadOnlyList<StepFact> steps)
    {
        var (last, different) = ((string?)null, (HashSet<string>?)null);
        foreach (var step in steps)
        {
            if (step is { Owner: OwnerSide.Provider, Unit: { } unit })
            {
                last = unit;
                (different ??= new(StringComparer.Ordinal)).Add(unit);
            }
        }

        return (last, different?.Count ?? 0);
    }

    private static DateTime? TriagedAt(IReadOnlyList<StepFact> steps)
    {
        DateTime? first = null;
        foreach (var step in steps)
        {
            if (step is { Phase: Phase.Triage, Owner: OwnerSide.Provider, State: WorkItemState.Done, EndedAt: { } end } && (first is null || end < first))
            {
                first = end;
            }
        }

        return first;
    }
}
