using SopEngine.Domain.Clocks;
using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// Lays a ticket's open clocks on the calendars as they stand now, after one of them changed. Stopped clocks are not in the state: what is finished keeps the times it was
/// judged by. Asked again it changes nothing.
/// </summary>
public static class RelayClocks
{
    internal static Problem? Relay(DecisionDraft draft, TicketCommand.RelayClocks command)
    {
        if (!draft.Context.Actor.IsSystem)
        {
            return new TicketProblems.NotAllowed("menghitung ulang tenggat");
        }

        var moves = Moves(draft.Context, draft.State).ToList();
        if (moves.Count == 0)
        {
            return null;
        }

        draft.Record(draft.Entry(HistoryKind.Relaid) with { Ground = command.Ground, Public = moves.Exists(move => move.Moves) });
        foreach (var move in moves)
        {
            draft.Set(move.After);
            if (move.Moves)
            {
                draft.Send(new Effect.ClockMoved(move.After.Ordinal, move.After.Calendar, move.Before.DueAt, move.After.DueAt));
            }
        }

        return null;
    }

    /// <summary>Each open clock that was laid on an earlier version of its calendar, before and after.</summary>
    public static IEnumerable<ClockMove> Moves(TicketContext context, TicketState state) =>
        from clock in state.Clocks.Values
        let calendar = context.Calendars.Find(Calendars.CalendarSet.OfficeOf(clock.Calendar))
        where calendar.Version != clock.Calendar
        select new ClockMove(clock, clock.Relay(calendar));
}
