using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>
/// Says what could be done by deciding it and throwing the decision away: deciding is pure, so that what is offered can never differ from what is accepted.
/// </summary>
internal static class Trial
{
    private const string Ground = "-";

    /// <summary>What the context's actor may do with the ticket, as the API names it.</summary>
    public static IReadOnlyList<string> ActsOn(TicketContext context, TicketState state)
    {
        (string Name, TicketCommand Command)[] acts =
        [
            ("comment", new TicketCommand.Comment(Ground, true)),
            ("pause", new TicketCommand.Pause(Ground)),
            ("resume", new TicketCommand.Resume()),
            ("withdraw", new TicketCommand.Withdraw(Ground)),
            ("reopen", new TicketCommand.Reopen(Ground)),
            ("reclassify", new TicketCommand.Reclassify(Ground)),
            ("skip", new TicketCommand.Skip(Ground)),
            ("force", new TicketCommand.Force(context.Sop.Steps.First(step => !step.AnyTime).Id, Ground)),
            ("correct", new TicketCommand.Correct("", context.Now, Ground)),
            ("link", new TicketCommand.Link(Ground)),
            ("outage", new TicketCommand.DeclareOutage(Ground)),
            ("join-outage", new TicketCommand.JoinOutage(Ground)),
            ("leave-outage", new TicketCommand.LeaveOutage(Ground)),
            ("merge", new TicketCommand.Merge(Ground, Ground)),
        ];
        return [.. acts.Where(act => IsPossible(context, state, act.Command)).Select(act => act.Name)];
    }

    /// <summary>What the context's actor may do with a visit.</summary>
    public static IReadOnlyList<string> ActsOn(TicketContext context, TicketState state, WorkItem item)
    {
        if (!item.IsOpen || state.Header is null)
        {
            return [];
        }

        var belongs = Permissions.BelongsTo(context, state.Header, item, context.Actor) && Permissions.KeptFrom(context, item, context.Actor) is null;
        List<string> acts = [];
        var step = context.Sop.FindStep(item.Step);
        var held = step is not null && RowEvidence.Missing(context, state, step).Count > 0;
        if (belongs && (item.State == WorkItemState.Open || item.Assignee != context.Actor.UserName) && !held)
        {
            acts.Add("claim");
        }

        if (item.Assignee is not null && IsPossible(context, state, new TicketCommand.Release(item.Ordinal)))
        {
            acts.Add("release");
        }

        if (IsPossible(context, state, new TicketCommand.Assign(item.Ordinal, "", null)))
        {
            acts.Add("assign");
        }

        if (belongs && Offers.For(context, state, item).Any(outcome => !held || !RowEvidence.IsDueFor(outcome)))
        {
            acts.Add("complete");
        }

        if (held && IsPossible(context, state, new TicketCommand.Supply(item.Ordinal, new Dictionary<string, Answer>())))
        {
            acts.Add("supply");
        }

        return acts;
    }

    private static bool IsPossible(TicketContext context, TicketState state, TicketCommand command)
    {
        var decided = TicketDecider.Decide(context, state, command);
        return decided.Problem is null or { Kind: ProblemKind.Invalid };
    }
}
