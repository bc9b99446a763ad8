using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>What taking an outcome means for the ticket as a whole: milestones and counts.</summary>
internal static class OutcomeMarks
{
    public static TicketHeader Marked(DecisionDraft draft, Step step, Outcome outcome)
    {
        var header = draft.Header;
        if (outcome.Reopens)
        {
            header = header with { ResolvedAt = null, ConfirmedAt = null, PendingClosure = null, Reopenings = header.Reopenings + 1 };
        }

        header = outcome.Milestones.Aggregate(header, (marked, milestone) => Reached(marked, milestone, draft.Now));
        return header with
        {
            PendingClosure = outcome.Closure ?? header.PendingClosure,
            Escalations = header.Escalations + (outcome.Escalates ? 1 : 0),
            Returns = header.Returns + (draft.Context.Sop.GivesBack(step, outcome) ? 1 : 0),
        };
    }

    private static TicketHeader Reached(TicketHeader header, Milestone milestone, DateTime now) => milestone switch
    {
        Milestone.Submitted => header with { SubmittedAt = header.SubmittedAt ?? now },
        Milestone.Accepted => header with { AcceptedAt = now },
        Milestone.Resolved => header with { FirstResolvedAt = header.FirstResolvedAt ?? now, ResolvedAt = now },
        Milestone.Confirmed => header with { ConfirmedAt = now },
        Milestone.Closed => header,
    };
}
