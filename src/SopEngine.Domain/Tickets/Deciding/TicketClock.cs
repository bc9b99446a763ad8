using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// The one clock of the whole ticket: by topic, shared by the rows that need it (Batam, reading BTM-A3), or by the SOP's own promise for the whole. Counted from the
/// filing, standing while nobody of the provider can go on, stopped when the ticket is resolved, begun anew when it is reopened.
/// </summary>
internal static class TicketClock
{
    /// <summary>The clock's number for a row whose time is by topic, started if there is none yet; null when the topic has no target.</summary>
    public static int? Of(DecisionDraft draft)
    {
        if (draft.Header.TopicClock is { } running)
        {
            return running;
        }

        return draft.Context.FindTopic(draft.Header.Topic)?.Time is { Kind: TimeKind.Fixed } target ? Start(draft, target) : null;
    }

    public static void Stop(DecisionDraft draft)
    {
        if (Find(draft) is { } clock)
        {
            draft.Set(clock.Stop(draft.Now));
        }

        if (draft.Header.TopicClock is not null)
        {
            draft.Set(draft.Header with { TopicClock = null });
        }
    }

    /// <summary>Stands it still for a named reason, where nobody of the provider can go on.</summary>
    public static void Pause(DecisionDraft draft, string reason, string awaiting)
    {
        if (Find(draft) is { } clock && Stands(draft))
        {
            draft.Set(clock.Pause(draft.CalendarOf(clock), draft.Now, reason, awaiting));
        }
    }

    /// <summary>At the end of a command: stopped when resolved, paused while nobody of the provider can go on, running otherwise.</summary>
    public static void Settle(DecisionDraft draft)
    {
        if (Find(draft) is not { } clock)
        {
            if (Promised(draft) is { } target)
            {
                Start(draft, target);
            }

            return;
        }

        if (draft.Header.ResolvedAt is not null)
        {
            Stop(draft);
            return;
        }

        var settled = Stands(draft)
            ? clock.Pause(draft.CalendarOf(clock), draft.Now, PauseReasons.Requester, TicketState.RequesterParty)
            : clock.Resume(draft.CalendarOf(clock), draft.Now);
        if (settled != clock)
        {
            draft.Set(settled);
        }
    }

    /// <summary>The SOP's promise for the whole ticket, while it is owed.</summary>
    private static TimeTarget? Promised(DecisionDraft draft) =>
        draft.Header is { SubmittedAt: not null, ResolvedAt: null, ClosedAt: null, TopicClock: null }
        && TimeText.Read(draft.Context.Sop.TicketTime ?? "") is { Kind: TimeKind.Fixed } target ? target : null;

    private static bool Stands(DecisionDraft draft) =>
        draft.State.Items.Count > 0 && draft.State.Items.Values.All(item => item.AwaitsRequester || item.PausedAt is not null);

    private static int Start(DecisionDraft draft, TimeTarget target)
    {
        var calendar = draft.Context.CalendarFor(draft.Header.Topic, null);
        var clock = ClockLaying.Start(draft.State.LastClock + 1, ClockKind.Ticket, OwnerSide.Provider, target, calendar, draft.ClocksFrom);
        draft.Set(clock);
        draft.Set(draft.Header with { TopicClock = clock.Ordinal });
        return clock.Ordinal;
    }

    private static Clock? Find(DecisionDraft draft) =>
        draft.Header.TopicClock is { } ordinal ? draft.State.Clocks.GetValueOrDefault(ordinal) : null;
}
