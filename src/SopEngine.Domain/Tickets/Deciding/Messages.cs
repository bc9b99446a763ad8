using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Sends what a row says is to be sent.</summary>
internal static class Messages
{
    /// <summary>Sends the row's messages for a moment: <c>active</c>, <c>done</c>, or the id of an outcome.</summary>
    public static void Announce(DecisionDraft draft, Step step, WorkItem? item, string moment)
    {
        foreach (var message in step.Notify.Where(message => message.On == moment))
        {
            draft.Send(new Effect.Message(message.Template, message.To, message.Cc, message.Via, step.Id, item?.Ordinal, item?.Unit));
        }
    }

    /// <summary>Tells the requester that he has a ticket back, where the row does not say that somebody tells him.</summary>
    public static void TellReturn(DecisionDraft draft, Step step, WorkItem item, Outcome outcome)
    {
        var told = step.Notify.Any(message => message.On == outcome.Id && message.To.Concat(message.Cc).Contains(TicketState.RequesterParty));
        if (!told && draft.Context.Sop.GivesBack(step, outcome))
        {
            Tell(draft, item, "perlu-dilengkapi", [TicketState.RequesterParty]);
        }
    }

    /// <summary>Sends a message that the engine itself has reason for.</summary>
    public static void Tell(DecisionDraft draft, WorkItem item, string template, IReadOnlyList<string> to) =>
        draft.Send(new Effect.Message(template, to, [], ["inbox"], item.Step, item.Ordinal, item.Unit));
}
