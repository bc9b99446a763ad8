using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>What a revision lets a visit be timed by: the clock that the ticket's rows share, or a target of the row's own, which may be none.</summary>
internal readonly record struct Basis(bool Shared, TimeTarget Target)
{
    public static Basis Of(DecisionDraft draft, Step row, WorkItem item) =>
        IsShared(draft.Context.Sop, row) ? new(true, TimeTarget.None)
        : item.Owner == OwnerSide.Requester && row.Phase == Phase.Intake ? new(false, TimeTarget.None)
        : new(false, StepClocks.TargetOf(draft, row));

    /// <summary>What the ticket as a whole is timed by: its topic where rows share that, else the SOP's own promise; null for nothing.</summary>
    public static TimeTarget? OfTicket(DecisionDraft draft)
    {
        var sop = draft.Context.Sop;
        return sop.Steps.Any(row => IsShared(sop, row)) && draft.Context.FindTopic(draft.Header.Topic)?.Time is { Kind: TimeKind.Fixed } topic ? topic
            : TimeText.Read(sop.TicketTime ?? "") is { Kind: TimeKind.Fixed } promise ? promise : null;
    }

    private static bool IsShared(SopRevision sop, Step row) => sop.TopicClock == ClockScope.Ticket && TimeText.Read(row.Time)?.Kind == TimeKind.ByTopic;
}
