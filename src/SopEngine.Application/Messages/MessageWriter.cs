using SopEngine.Application.Calls;
using SopEngine.Application.Deliveries;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Inbox;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Messages;

/// <summary>
/// Puts the messages of a decision into the inboxes, in the transaction of the decision, and hands them to whoever sends them on. Whatever ways a definition names (mail,
/// webhook), the inbox gets it: nothing that was to be said is lost.
/// </summary>
public sealed class MessageWriter(IdSource ids, MessageTexts texts, DeliveryWriter deliveries)
{
    private const int LongestSubject = 400;

    public void Write(SopDbContext db, TicketContext context, StoredTicket ticket, Decision decision)
    {
        var number = decision.State.Header?.Number ?? throw new ArgumentException("The decision is about no ticket.", nameof(decision));
        var told = new HashSet<(string Person, string Template, string? Step)>();
        foreach (var message in decision.Effects.OfType<Effect.Message>())
        {
            var text = texts.For(context, decision, number, message);
            foreach (var person in Recipients.Of(context, decision, message).Where(person => told.Add((person, message.Template, message.Step))))
            {
                db.Insert(InboxRow(db, context, number, message, text, person));
                deliveries.Write(db, context, decision, message, text, DeliveryRecipient.Of(context.People[person]));
            }

            if (decision.State.Header is { Requester: null } && Recipients.IncludeRequester(context, message) && told.Add(("", message.Template, message.Step)))
            {
                deliveries.Write(db, context, decision, message, text, new DeliveryRecipient(null, ticket.Row.OnBehalfEmail, ticket.Row.OnBehalfPhone));
            }
        }
    }

    private InboxRow InboxRow(SopDbContext db, TicketContext context, string number, Effect.Message message, MessageText text, string person) => new()
    {
        Tenant = db.Tenant,
        Id = ids.Next(),
        Recipient = person,
        Ticket = number,
        Step = message.Step,
        Template = message.Template,
        Subject = text.Subject[..Math.Min(text.Subject.Length, LongestSubject)],
        Body = text.Body,
        At = context.Now,
    };
}
