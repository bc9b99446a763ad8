using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>A ticket's facts once all of a command's entries are counted: what its header says, what its visits come to, and the days of its milestones.</summary>
internal static class TicketSettling
{
    public static TicketFact Settled(FactSetting setting, TicketFact fact, TicketState state, IReadOnlyList<StepFact> steps, DateTime now)
    {
        var header = state.Header!;
        fact = TicketSums.Allowance(setting, Described(fact, header), header, steps, now);
        return Dated(setting, Reached(setting, fact, header, steps)) with { Status = state.Status, Steps = steps.Count };
    }

    private static TicketFact Described(TicketFact fact, TicketHeader header) => fact with
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
    };

    private static TicketFact Reached(FactSetting setting, TicketFact fact, TicketHeader header, IReadOnlyList<StepFact> steps)
    {
        var units = steps.Where(step => step is { Owner: OwnerSide.Provider, Unit: not null }).Select(step => step.Unit).ToList();
        return fact with
        {
            Unit = units.LastOrDefault(),
            Units = units.Distinct().Count(),
            ReceivedAt = header.ReceivedAt,
            OpenedAt = header.OpenedAt,
            SubmittedAt = header.SubmittedAt,
            FirstResponseAt = header.FirstResponseAt,
            ResponseMs = header is { SubmittedAt: { } from, FirstResponseAt: { } response } ? setting.CalendarOf(header.Topic).WorkingMs(from, response) : null,
            FirstTriagedAt = fact.FirstTriagedAt
                ?? steps.Where(step => step is { Phase: Phase.Triage, Owner: OwnerSide.Provider, State: WorkItemState.Done }).Min(step => step.EndedAt),
            AcceptedAt = header.AcceptedAt,
            FirstResolvedAt = header.FirstResolvedAt,
            ResolvedAt = header.ResolvedAt,
            ConfirmedAt = header.ConfirmedAt,
            ClosedAt = header.ClosedAt,
        };
    }

    private static TicketFact Dated(FactSetting setting, TicketFact fact)
    {
        DateOnly? On(DateTime? at) => at is { } instant ? setting.Calendars.Ordinary.DayOf(instant) : null;
        return fact with
        {
            SubmittedOn = On(fact.SubmittedAt),
            FirstResponseOn = On(fact.FirstResponseAt),
            FirstTriagedOn = On(fact.FirstTriagedAt),
            FirstResolvedOn = On(fact.FirstResolvedAt),
            ResolvedOn = On(fact.ResolvedAt),
            ClosedOn = On(fact.ClosedAt),
            SlaOn = On(fact.SlaAt),
        };
    }
}
