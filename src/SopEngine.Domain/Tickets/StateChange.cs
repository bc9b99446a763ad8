using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets;

/// <summary>
/// One slot of a ticket's state gets a new value. History entries carry them, so that replaying the history gives the state; the closed family below is
/// everything a ticket consists of.
/// </summary>
public abstract record StateChange
{
    public sealed record HeaderSet(TicketHeader Header) : StateChange;

    public sealed record MarkingSet(Marking Marking) : StateChange;

    public sealed record ItemSet(WorkItem Item) : StateChange;

    public sealed record ClockSet(Clock Clock) : StateChange;

    public sealed record AlarmSet(Alarm Alarm) : StateChange;

    public sealed record AlarmDropped(int Ordinal) : StateChange;

    /// <summary>How often an outcome (<c>STEP/OUTCOME</c>) has been taken, or a row begun (<c>STEP</c>). A paper that was signed counts too, with its
    /// hash, so that the history's chain holds what was signed (<c>signed/WAY/ID/SHA256</c>; by an officer <c>sealed/USER/ID/SHA256</c>).</summary>
    public sealed record CountSet(string Of, int Count) : StateChange;
}
