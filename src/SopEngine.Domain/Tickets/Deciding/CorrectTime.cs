using SopEngine.Domain.Clocks;
using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Corrects a wrongly recorded time. The old value stays in the history, and figures tell how many tickets were adjusted.</summary>
internal static class CorrectTime
{
    public static Problem? Correct(DecisionDraft draft, TicketCommand.Correct command)
    {
        if (!Permissions.HasAuthority(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.NotAllowed("membetulkan waktu yang tercatat");
        }

        if (Grounds.Missing(command.Ground) is { } missing)
        {
            return missing;
        }

        if (command.At > draft.Now)
        {
            return new TicketProblems.FormInvalid([new FieldError("at", "future", "Waktu yang benar tidak boleh sesudah sekarang.")]);
        }

        return command.Field switch
        {
            "receivedAt" => Received(draft, command),
            "activeAt" when command.Item is { } ordinal => Active(draft, command, ordinal),
            _ => new TicketProblems.FormInvalid(
                [new FieldError("field", "unknown", "Yang dapat dibetulkan: receivedAt, atau activeAt dengan nomor langkah.")]),
        };
    }

    private static Problem? Received(DecisionDraft draft, TicketCommand.Correct command)
    {
        // what began with the filing was counted from the moment of receipt, and moves with it
        var before = draft.Header.ReceivedAt ?? draft.Header.OpenedAt;
        Note(draft, command, null);
        draft.Set(draft.Header with { ReceivedAt = command.At });
        foreach (var clock in draft.State.Clocks.Values.Where(clock => clock.Kind == ClockKind.Ticket && clock.StartedAt == before).ToList())
        {
            draft.Set((clock with { StartedAt = command.At }).Relay(draft.CalendarOf(clock)));
        }

        foreach (var item in draft.State.Items.Values.Where(item => item.ActiveAt == before).ToList())
        {
            Move(draft, item, command.At);
        }

        return null;
    }

    private static Problem? Active(DecisionDraft draft, TicketCommand.Correct command, int ordinal)
    {
        if (draft.State.Items.GetValueOrDefault(ordinal) is not { } item)
        {
            return new TicketProblems.WorkItemEnded(ordinal);
        }

        Note(draft, command, item);
        Move(draft, item, command.At);
        return null;
    }

    private static void Note(DecisionDraft draft, TicketCommand.Correct command, WorkItem? item)
    {
        draft.Record(HistoryKind.Adjusted, item, null, command.Ground);
        draft.Set(draft.Header with { Adjustments = draft.Header.Adjustments + 1 });
    }

    private static void Move(DecisionDraft draft, WorkItem item, DateTime at)
    {
        draft.Set(item with { ActiveAt = at });
        if (StepClocks.RowClock(draft, item) is { State: ClockState.Running, Pauses.Count: 0 } clock)
        {
            draft.Set((clock with { StartedAt = at }).Relay(draft.CalendarOf(clock)));
        }
    }
}
