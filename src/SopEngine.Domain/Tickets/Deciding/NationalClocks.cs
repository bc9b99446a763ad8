using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>The nation's targets beside the region's own, where the region has turned them on for the SOP.</summary>
internal static class NationalClocks
{
    public static void Settle(DecisionDraft draft)
    {
        foreach (var target in draft.Context.Tenant.NationalTargets.GetValueOrDefault(draft.Header.Sop) ?? [])
        {
            var (from, until) = (At(draft, target.From), At(draft, target.Until));
            var clock = draft.State.Clocks.Values.FirstOrDefault(known => known.Kind == ClockKind.National && known.Of == target.Id);
            if (clock is not null && (from is null || until is not null))
            {
                draft.Set(clock.Stop(until ?? draft.Now));
            }
            else if (clock is null && from is { } since && until is null && draft.State.Count(Mark(target, since)) == 0)
            {
                Start(draft, target, since);
            }
        }
    }

    private static void Start(DecisionDraft draft, NationalTarget target, DateTime since)
    {
        if (TimeText.Read(target.Time) is { Kind: TimeKind.Fixed } time)
        {
            draft.CountUp(Mark(target, since));
            draft.Set(ClockLaying.Start(draft.State.LastClock + 1, ClockKind.National, OwnerSide.Provider, time, draft.Context.Calendars.Ordinary, since) with { Of = target.Id });
        }
    }

    private static DateTime? At(DecisionDraft draft, TicketMoment moment) => moment switch
    {
        TicketMoment.Submitted => draft.Header.SubmittedAt,
        TicketMoment.FirstResponse => draft.Header.FirstResponseAt,
        TicketMoment.Accepted => draft.Context.Sop.Steps.Any(step => step.Outcomes.Any(outcome => outcome.Milestones.Contains(Milestone.Accepted)))
            ? draft.Header.AcceptedAt
            : draft.Header.FirstResponseAt,
        TicketMoment.Resolved => draft.Header.ResolvedAt,
        TicketMoment.Closed => draft.Header.ClosedAt,
    };

    private static string Mark(NationalTarget target, DateTime since) => $"{target.Id}@{since:yyyyMMddHHmmssfff}";
}
