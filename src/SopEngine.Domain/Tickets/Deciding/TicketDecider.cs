using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets.Moving;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// What may happen next to a ticket. Pure, total, deterministic: the same context, state and command give the same decision, and a refusal changes nothing.
/// <para>
/// State: a <see cref="TicketState"/>, which is the fold of the changes in the ticket's history. A decision appends entries whose changes it has already
/// applied, so that the state it returns is the fold of the longer history by construction.
/// </para>
/// What always holds afterwards:
/// <list type="number">
/// <item>A ticket that is not closed has an open visit for each active place of its marking, and no other: nothing is in limbo.</item>
/// <item>A closed ticket has no open visit, no running clock and no alarm but the one that reports back to its caller.</item>
/// <item>Every alarm of a visit belongs to an open visit; every running clock belongs to an open visit, to the ticket, or to a wait that is suspended.</item>
/// <item>Numbers of visits, clocks and alarms only grow.</item>
/// </list>
/// After a crash nothing has to be undone: a decision is saved whole or not at all, and the same command decides the same again.
/// </summary>
public static class TicketDecider
{
    /// <summary>The decision on a command, or why it is refused. <paramref name="state"/> is null for a ticket that does not exist yet.</summary>
    public static Result<Decision> Decide(TicketContext context, TicketState? state, TicketCommand command)
    {
        if (command is TicketCommand.File file)
        {
            return FileTicket.Decide(context, file);
        }

        if (state?.Header is not { } header)
        {
            return new TicketProblems.WorkItemUnknown("-", 0);
        }

        if (header.ClosedAt is not null && !MayFollowClosing(command))
        {
            return new TicketProblems.TicketClosed(header.Number);
        }

        if (command is TicketCommand.MoveToRevision move)
        {
            return MovePlanner.Plan(context, state, move).Succeeded(out var plan, out var unmovable) ? plan.Decision : unmovable;
        }

        var draft = new DecisionDraft(context, state);
        var refusal = Carry(draft, command);
        if (refusal is not null)
        {
            return refusal;
        }

        Settling.Settle(draft);
        Outages.Announce(draft, header);
        return draft.Done();
    }

    private static bool MayFollowClosing(TicketCommand command) => command is
        TicketCommand.Reopen or TicketCommand.Comment or TicketCommand.Link or TicketCommand.AlarmElapsed or TicketCommand.RetryAlarm or TicketCommand.SkipAlarm
        or TicketCommand.Claim or TicketCommand.Release or TicketCommand.Assign or TicketCommand.Complete or TicketCommand.SignPaper
        or TicketCommand.FollowedBy or TicketCommand.LeaveOutage or TicketCommand.LosePart;

    private static Problem? Carry(DecisionDraft draft, TicketCommand command) => command switch
    {
        TicketCommand.Claim claim => HoldWork.Claim(draft, claim),
        TicketCommand.Release release => HoldWork.Release(draft, release),
        TicketCommand.Assign assign => HoldWork.Assign(draft, assign),
        TicketCommand.Complete complete => CompleteWork.Complete(draft, complete),
        TicketCommand.Supply supply => SupplyRow.Supply(draft, supply),
        TicketCommand.Comment comment => NoteTicket.Comment(draft, comment),
        TicketCommand.Link link => NoteTicket.Link(draft, link),
        TicketCommand.FollowedBy followed => NoteTicket.FollowedBy(draft, followed),
        TicketCommand.DeclareOutage declare => Outages.Declare(draft, declare),
        TicketCommand.JoinOutage join => Outages.Join(draft, join),
        TicketCommand.LeaveOutage leave => Outages.Leave(draft, leave),
        TicketCommand.TakePart take => Outages.TakePart(draft, take),
        TicketCommand.LosePart lose => Outages.LosePart(draft, lose),
        TicketCommand.HearOutage heard => Outages.Hear(draft, heard),
        TicketCommand.Pause pause => PauseTicket.Pause(draft, pause),
        TicketCommand.Resume resume => PauseTicket.Resume(draft, resume),
        TicketCommand.Reopen reopen => EndTicket.Reopen(draft, reopen),
        TicketCommand.Withdraw withdraw => EndTicket.Withdraw(draft, withdraw),
        TicketCommand.Merge merge => EndTicket.Merge(draft, merge),
        TicketCommand.Reclassify reclassify => ReclassifyTicket.Reclassify(draft, reclassify),
        TicketCommand.Correct correct => CorrectTime.Correct(draft, correct),
        TicketCommand.Skip skip => OverrideFlow.Skip(draft, skip),
        TicketCommand.Force force => OverrideFlow.Force(draft, force),
        TicketCommand.SignPaper sign => SignPapers.Sign(draft, sign),
        TicketCommand.AlarmElapsed elapsed => ElapseAlarm.Elapse(draft, elapsed),
        TicketCommand.RetryAlarm retry => ParkedWork.Retry(draft, retry),
        TicketCommand.SkipAlarm skip => ParkedWork.Skip(draft, skip),
        TicketCommand.RelayClocks relay => RelayClocks.Relay(draft, relay),
        TicketCommand.CalledOpened opened => CallSop.Opened(draft, opened),
        TicketCommand.CalledEnded ended => CallSop.Ended(draft, ended),
        _ => throw new InvalidOperationException($"Unknown command {command.GetType().Name}."),
    };
}
