using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>A clock for each stay in a phase that the SOP promises a time for. It stands while all that is open in the phase waits for somebody else.</summary>
internal static class PhaseClocks
{
    public static void Settle(DecisionDraft draft)
    {
        foreach (var promise in draft.Context.Sop.PhaseTimes)
        {
            if (TimeText.Read(promise.Time) is { Kind: TimeKind.Fixed } target)
            {
                Settle(draft, promise.Phase, target);
            }
        }
    }

    private static void Settle(DecisionDraft draft, Phase phase, TimeTarget target)
    {
        var name = phase.ToString();
        var open = draft.State.Items.Values.Where(item => draft.Row(item.Step).Phase == phase).ToList();
        var clock = draft.State.Clocks.Values.FirstOrDefault(known => known.Kind == ClockKind.Phase && known.Of == name);
        if (clock is null && open.Exists(item => item.Owner == OwnerSide.Provider))
        {
            var calendar = draft.Context.CalendarFor(draft.Header.Topic, open[0].Unit);
            clock = ClockLaying.Start(draft.State.LastClock + 1, ClockKind.Phase, OwnerSide.Provider, target, calendar, draft.ClocksFrom) with { Of = name };
            draft.Set(clock);
        }

        if (clock is not null && Settled(draft, clock, open) is var settled && settled != clock)
        {
            draft.Set(settled);
        }
    }

    private static Clock Settled(DecisionDraft draft, Clock clock, List<WorkItem> open) =>
        open.Count == 0 ? clock.Stop(draft.Now)
        : open.TrueForAll(item => item.AwaitsRequester || item.PausedAt is not null) ? Paused(draft, clock, open)
        : clock.Resume(draft.CalendarOf(clock), draft.Now);

    /// <summary>For the reason that an officer named, where one did.</summary>
    private static Clock Paused(DecisionDraft draft, Clock clock, List<WorkItem> open)
    {
        var named = open.Find(item => item.PausedAt is not null);
        var reason = named is null ? PauseReasons.Requester : StepClocks.RowClock(draft, named)?.PauseReason ?? PauseReasons.Unnamed;
        return clock.Pause(draft.CalendarOf(clock), draft.Now, reason, named?.Awaiting ?? TicketState.RequesterParty);
    }
}
