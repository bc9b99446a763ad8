using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// What an operator may do with an alarm that failed so often that it was parked. He keeps the machine running and judges no case: both acts have a ground and stand in
/// the ticket's history, where whoever asks why a reminder came late or never finds them; and what a ticket's course hangs on he cannot skip.
/// </summary>
public static class ParkedWork
{
    internal static Problem? Retry(DecisionDraft draft, TicketCommand.RetryAlarm command)
    {
        if (Refused(draft, command.Alarm, command.Ground) is { } refused)
        {
            return refused;
        }

        var alarm = draft.State.Alarms[command.Alarm];
        Record(draft, HistoryKind.AlarmRetried, alarm, command.Ground);
        draft.Set(alarm);
        return null;
    }

    internal static Problem? Skip(DecisionDraft draft, TicketCommand.SkipAlarm command)
    {
        if (Refused(draft, command.Alarm, command.Ground) is { } refused)
        {
            return refused;
        }

        var alarm = draft.State.Alarms[command.Alarm];
        if (!MaySkip(alarm.Kind))
        {
            return new TicketProblems.AlarmDecides(alarm.Ordinal);
        }

        Record(draft, HistoryKind.AlarmSkipped, alarm, command.Ground);
        Alarms.Rang(draft, alarm);
        return null;
    }

    /// <summary>Those that only tell people something; the others move the ticket, or another one that waits for it.</summary>
    public static bool MaySkip(AlarmKind kind) => kind is AlarmKind.Notice or AlarmKind.Rung or AlarmKind.Reminder or AlarmKind.Proposal;

    private static Problem? Refused(DecisionDraft draft, int alarm, string ground)
    {
        if (!draft.Context.Actor.IsOperator)
        {
            return new TicketProblems.NotAllowed("mengatur pekerjaan yang terparkir");
        }

        return draft.State.Alarms.ContainsKey(alarm) ? Grounds.Missing(ground) : new TicketProblems.AlarmVoid(alarm);
    }

    private static void Record(DecisionDraft draft, HistoryKind kind, Alarm alarm, string ground)
    {
        var item = alarm.Item is { } ordinal ? draft.State.Items.GetValueOrDefault(ordinal) : null;
        draft.Record(draft.Entry(kind, item) with { Ground = ground, Public = false });
    }
}
