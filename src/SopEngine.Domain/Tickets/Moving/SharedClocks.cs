using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>The clocks that belong to no open visit, under another revision: the ticket's, those of phases, and waits that are suspended.</summary>
internal static class SharedClocks
{
    public static void Move(DecisionDraft before, DecisionDraft draft, RowMap map)
    {
        Ticket(before, draft);
        var waiting = draft.State.Items.Values.Select(item => item.Wait).OfType<int>().ToHashSet();
        foreach (var clock in draft.State.Clocks.Values.ToList())
        {
            if (clock.Kind == ClockKind.Phase)
            {
                Again(draft, clock, clock.Step, Promise(before.Context.Sop, clock), Promise(draft.Context.Sop, clock));
            }
            else if (clock is { Kind: ClockKind.Wait, Step: { } row } && !waiting.Contains(clock.Ordinal))
            {
                Again(draft, clock, map.IdOf(row), MovedClocks.Longest(map.From.FindStep(row)?.Wait, null), MovedClocks.Longest(map.Find(row)?.Wait, null));
            }
        }
    }

    private static void Ticket(DecisionDraft before, DecisionDraft draft)
    {
        if (draft.Header.TopicClock is not { } ordinal || !draft.State.Clocks.TryGetValue(ordinal, out var clock))
        {
            return;
        }

        var (was, stands) = (Basis.OfTicket(before), Basis.OfTicket(draft));
        if (stands is null)
        {
            TicketClock.Stop(draft);
        }
        else if (was != stands)
        {
            MovedClocks.Set(draft, clock, clock.Step, stands);
        }
    }

    private static void Again(DecisionDraft draft, Clock clock, string? row, TimeTarget? was, TimeTarget? stands)
    {
        if (stands is null)
        {
            MovedClocks.Stop(draft, clock);
        }
        else
        {
            MovedClocks.Set(draft, clock, row, was == stands ? clock.Target : stands);
        }
    }

    private static TimeTarget? Promise(SopRevision sop, Clock clock) =>
        sop.PhaseTimes.FirstOrDefault(promise => promise.Phase.ToString() == clock.Of) is { } promise && TimeText.Read(promise.Time) is { Kind: TimeKind.Fixed } target ? target : null;
}
