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

    /// <summary>Sends a message that the engine itself has reason for.</summary>
    public static void Tell(DecisionDraft draft, WorkItem item, string template, IReadOnlyList<string> to) =>
        draft.Send(new Effect.Message(template, to, [], ["inbox"], item.Step, item.Ordinal, item.Unit));
}
