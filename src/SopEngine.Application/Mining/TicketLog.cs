using SopEngine.Domain.Facts;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Mining;

/// <summary>All facts of one ticket, told as events.</summary>
internal sealed record TicketLog(
    TicketFact Ticket, IReadOnlyList<StepFact> Steps, ILookup<int, PauseFact> Pauses, IReadOnlyList<ClockFact> Clocks, IReadOnlyList<DeviationFact> Deviations)
{
    /// <summary>In the order of time; of one instant an earlier visit's end stands before a later visit's start.</summary>
    public IEnumerable<LoggedEvent> Events => Steps.SelectMany(Of).OrderBy(happened => happened.At).ThenBy(happened => happened.Step.Ordinal);

    // the sort is stable: what is told of one visit at one instant stays in this order
    private IEnumerable<LoggedEvent> Of(StepFact step)
    {
        yield return new LoggedEvent(step.ActiveAt, Transition.Start, step);
        foreach (var pause in Pauses[step.Ordinal].OrderBy(pause => pause.Ordinal))
        {
            yield return new LoggedEvent(pause.From, Transition.Suspend, step, pause);
            if (pause.To is { } to)
            {
                yield return new LoggedEvent(to, Transition.Resume, step, pause);
            }
        }

        if (step.EndedAt is { } end)
        {
            yield return new LoggedEvent(end, step.State == WorkItemState.Cancelled ? Transition.Abort : Transition.Complete, step);
        }
    }
}
