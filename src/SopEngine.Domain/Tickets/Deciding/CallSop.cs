using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>A row that runs another SOP: notes the ticket it called, and ends when that ticket has ended.</summary>
internal static class CallSop
{
    public static Problem? Opened(DecisionDraft draft, TicketCommand.CalledOpened command)
    {
        if (Refused(draft, command.Item, out var item) is { } refused)
        {
            return refused;
        }

        draft.Record(HistoryKind.Called, item, null, command.Number);
        draft.Set(item! with { Called = command.Number });
        foreach (var alarm in draft.State.Alarms.Values.Where(alarm => alarm.Item == command.Item && alarm.Kind == AlarmKind.Call).ToList())
        {
            draft.Change(new StateChange.AlarmDropped(alarm.Ordinal));
        }

        return null;
    }

    public static Problem? Ended(DecisionDraft draft, TicketCommand.CalledEnded command)
    {
        if (Refused(draft, command.Item, out var item) is { } refused)
        {
            return refused;
        }

        var outcomes = draft.Row(item!.Step).Outcomes;
        var outcome = outcomes.FirstOrDefault(known => known.CalledEnded.Contains(command.Kind))
            ?? outcomes.FirstOrDefault(known => known.CalledEnded.Count == 0)
            ?? throw new InvalidOperationException($"Row '{item.Step}' has no outcome for a called ticket that ended {command.Kind}.");
        draft.Record(HistoryKind.StepCompleted, item, outcome.Id);
        RowMoves.Take(draft, item, outcome);
        return null;
    }

    private static Problem? Refused(DecisionDraft draft, int ordinal, out WorkItem? item)
    {
        item = draft.State.Items.GetValueOrDefault(ordinal);
        if (!draft.Context.Actor.IsSystem)
        {
            return new TicketProblems.NotAllowed("mencatat hasil SOP yang dipanggil");
        }

        return item is null || draft.Row(item.Step).Call is null ? new TicketProblems.WorkItemEnded(ordinal) : null;
    }
}
