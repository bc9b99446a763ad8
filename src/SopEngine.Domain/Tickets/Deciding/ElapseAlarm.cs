using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>What an alarm does when its time has come. The decision drops it, so that a second worker finds it void.</summary>
internal static class ElapseAlarm
{
    /// <summary>An alarm this little late still speaks: it was set for working time.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromMinutes(15);

    public static Problem? Elapse(DecisionDraft draft, TicketCommand.AlarmElapsed command)
    {
        if (!draft.Context.Actor.IsSystem)
        {
            return new TicketProblems.NotAllowed("menjalankan pengingat");
        }

        if (!draft.State.Alarms.TryGetValue(command.Alarm, out var alarm))
        {
            return new TicketProblems.AlarmVoid(command.Alarm);
        }

        if (alarm.DueAt > draft.Now)
        {
            return new TicketProblems.AlarmEarly(alarm.Ordinal, alarm.DueAt);
        }

        var item = alarm.Item is { } ordinal ? draft.State.Items.GetValueOrDefault(ordinal) : null;
        if (QuietUntil(draft, alarm, item) is { } opening)
        {
            return new TicketProblems.AlarmQuiet(alarm.Ordinal, opening);
        }

        Ring(draft, alarm, item);
        return null;
    }

    private static void Ring(DecisionDraft draft, Alarm alarm, WorkItem? item)
    {
        var step = item is null ? null : draft.Row(item.Step);
        switch (alarm.Kind)
        {
            case AlarmKind.WaitEnds when item is not null:
                Silence(draft, item);
                break;
            case AlarmKind.Notice when item is not null:
                Remind(draft, alarm, item, "pemberitahuan-batas", [TicketState.RequesterParty]);
                break;
            case AlarmKind.Reminder when item is not null && step?.Remind is { } remind:
                Remind(draft, alarm, item, "pengingat", remind.To);
                break;
            case AlarmKind.Proposal:
                Propose(draft, alarm);
                break;
            case AlarmKind.Rung when item is not null && alarm.Index < step?.Ladder.Count:
                Climb(draft, alarm, item, step.Ladder[alarm.Index]);
                break;
            default:
                draft.Record(draft.Entry(HistoryKind.ReportedBack) with { Public = false });
                Alarms.Drop(draft, alarm);
                break;
        }
    }

    private static void Silence(DecisionDraft draft, WorkItem item)
    {
        var step = draft.Row(item.Step);
        var outcome = step.FindOutcome(step.Wait?.Outcome ?? "")
            ?? throw new InvalidOperationException($"Row '{step.Id}' waits for an outcome it does not have.");
        draft.Record(HistoryKind.StepCompleted, item, outcome.Id);
        RowMoves.Take(draft, item, outcome);
    }

    private static void Remind(DecisionDraft draft, Alarm alarm, WorkItem item, string template, IReadOnlyList<string> to)
    {
        draft.Record(HistoryKind.Reminded, item);
        Alarms.Rang(draft, alarm);
        Messages.Tell(draft, item, template, to);
    }

    private static void Climb(DecisionDraft draft, Alarm alarm, WorkItem item, LadderRung rung)
    {
        draft.Record(HistoryKind.LadderClimbed, item, null, $"{rung.At}%");
        Alarms.Rang(draft, alarm);
        var roles = rung.To.SelectMany(recipient => RolesOf(draft, recipient)).Distinct().ToList();
        if (rung.Do == LadderAct.Add && roles.Count > 0)
        {
            draft.Set(item with { Roles = [.. item.Roles.Union(roles)] });
        }
        else if (rung.Do == LadderAct.Reassign && roles.Count > 0)
        {
            draft.Set(item with { Roles = roles, State = WorkItemState.Open, Assignee = null, Unit = null });
        }

        Messages.Tell(draft, item, "tangga-eskalasi", rung.To);
    }

    /// <summary>Whoever has the ticket now is told that escalating is proposed.</summary>
    private static void Propose(DecisionDraft draft, Alarm alarm)
    {
        draft.Record(draft.Entry(HistoryKind.EscalationProposed) with { Public = false });
        Alarms.Rang(draft, alarm);
        foreach (var item in draft.State.Items.Values.Where(item => item.Owner == OwnerSide.Provider))
        {
            Messages.Tell(draft, item, "usul-eskalasi", item.Assignee is null ? [$"lane:{item.Lane}"] : ["assignee"]);
        }
    }

    /// <summary>
    /// The next opening, when an alarm that speaks to people comes up long after its time and nobody is at work, as after the server stood still; null when it may ring.
    /// </summary>
    private static DateTime? QuietUntil(DecisionDraft draft, Alarm alarm, WorkItem? item)
    {
        var calendar = draft.Context.CalendarFor(draft.Header.Topic, item?.Unit);
        if (alarm.Kind is not (AlarmKind.Rung or AlarmKind.Notice or AlarmKind.Reminder or AlarmKind.Proposal)
            || (draft.Now - alarm.DueAt <= _grace && calendar.IsWorkingMoment(alarm.DueAt)))
        {
            return null;
        }

        return AlarmTimes.Audible(calendar, draft.Now) is { } opening && opening > draft.Now ? opening : null;
    }

    private static IEnumerable<string> RolesOf(DecisionDraft draft, string recipient) => recipient.Split(':', 2) switch
    {
        ["role", var role] => [role],
        ["lane", var lane] when draft.Context.Sop.FindLane(lane) is { } known => Permissions.RolesOf(draft.Context.Sop, known),
        _ => [],
    };
}
