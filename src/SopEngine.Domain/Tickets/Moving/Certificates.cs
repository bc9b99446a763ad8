using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Writes down what a move did, from the state before and the decision: nothing in a certificate is taken on trust from the planning.</summary>
internal static class Certificates
{
    public static MoveCertificate Of(TicketContext context, TicketState before, Decision decision, RowMap map, MoveProof proof) => new()
    {
        Ticket = before.Header!.Number,
        Sop = before.Header.Sop,
        From = before.Header.Revision,
        To = decision.State.Header!.Revision,
        At = context.Now,
        Before = before.Marking,
        After = decision.State.Marking,
        Rows = [.. before.Items.Values.Select(item => Row(item, decision.State.Items[item.Ordinal], map))],
        Clocks = [.. Clocks(context, before, decision)],
        Proof = proof,
    };

    private static MovedRow Row(WorkItem was, WorkItem stands, RowMap map) =>
        new(was.Ordinal, new Place(was.Step, was.Lane), new Place(stands.Step, stands.Lane), map.IsNamed(was.Step));

    private static IEnumerable<MovedClock> Clocks(TicketContext context, TicketState before, Decision decision)
    {
        var last = new SortedDictionary<int, Clock>(before.Clocks);
        foreach (var set in decision.Changes.OfType<StateChange.ClockSet>())
        {
            last[set.Clock.Ordinal] = set.Clock;
        }

        foreach (var (ordinal, after) in last)
        {
            var was = before.Clocks.GetValueOrDefault(ordinal);
            var calendar = context.CalendarOf(after);
            yield return new MovedClock(Fate(was, after), was, after, was is null ? TimeSpan.Zero : Counted(was, calendar, context.Now), Counted(after, calendar, context.Now));
        }
    }

    private static ClockFate Fate(Clock? was, Clock after) =>
        was is null ? ClockFate.Started
        : after.State == ClockState.Stopped ? ClockFate.Stopped
        : was.Target == after.Target ? ClockFate.Kept
        : ClockFate.Retargeted;

    /// <summary>Working time while it ran, whether its target is read as working time, as dates or as plain hours.</summary>
    private static TimeSpan Counted(Clock clock, WorkingCalendar calendar, DateTime now)
    {
        var (from, sum) = (clock.StartedAt, TimeSpan.Zero);
        foreach (var pause in clock.Pauses)
        {
            sum += calendar.Between(from, pause.From);
            from = pause.To;
        }

        return sum + calendar.Between(from, clock.PausedAt ?? clock.StoppedAt ?? now);
    }
}
