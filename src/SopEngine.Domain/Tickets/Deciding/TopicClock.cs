using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// The one clock by topic that a ticket's rows share (Batam, reading BTM-A3): begins with the first row that needs it, counted from the filing, stands while only
/// the requester can go on, stops when the ticket is resolved, and begins anew when it is reopened.
/// </summary>
internal static class TopicClock
{
    /// <summary>The clock's number, started if there is none yet; null when the topic has no target.</summary>
    public static int? Of(DecisionDraft draft)
    {
        if (draft.Header.TopicClock is { } running)
        {
            return running;
        }

        if (draft.Context.FindTopic(draft.Header.Topic)?.Time is not { Kind: TimeKind.Fixed } target)
        {
            return null;
        }

        var calendar = draft.Context.CalendarFor(draft.Header.Topic, null);
        var clock = ClockLaying.Start(draft.State.LastClock + 1, ClockKind.Ticket, OwnerSide.Provider, target, calendar, draft.ClocksFrom);
        draft.Set(clock);
        draft.Set(draft.Header with { TopicClock = clock.Ordinal });
        return clock.Ordinal;
    }

    /// <summary>Drops the old clock, so that the next row that needs one starts another.</summary>
    public static void Restart(DecisionDraft draft) => Stop(draft);

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

    /// <summary>At the end of a command: stopped when resolved, paused while only the requester can go on, running otherwise.</summary>
    public static void Settle(DecisionDraft draft)
    {
        if (Find(draft) is not { } clock)
        {
            return;
        }

        if (draft.Header.ResolvedAt is not null)
        {
            Stop(draft);
        }
        else if (draft.State.Status == TicketStatus.Waiting)
        {
            Keep(draft, clock, clock.Pause(draft.CalendarOf(clock), draft.Now, "menunggu pelapor", TicketState.RequesterParty));
        }
        else
        {
            Keep(draft, clock, clock.Resume(draft.CalendarOf(clock), draft.Now));
        }
    }

    private static void Keep(DecisionDraft draft, Clock before, Clock after)
    {
        if (after != before)
        {
            draft.Set(after);
        }
    }

    private static Clock? Find(DecisionDraft draft) =>
        draft.Header.TopicClock is { } ordinal ? draft.State.Clocks.GetValueOrDefault(ordinal) : null;
}
