using SopEngine.Application.Calls;
using SopEngine.Application.Messages;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>
/// Writes what is to leave the house, in the transaction of the decision that wants it said. Nothing is sent here: that is the pass's work, however slow the other side is.
/// </summary>
public sealed class DeliveryWriter(IdSource ids, IEnumerable<ICarrier> carriers)
{
    private const int LongestSubject = 400;

    private readonly IReadOnlyList<ICarrier> _carriers = [.. carriers];

    /// <param name="db">What is about to be saved.</param>
    /// <param name="context">Around the ticket.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="message">What is to be said.</param>
    /// <param name="text">The same in words.</param>
    /// <param name="recipient">To whom.</param>
    internal void Write(SopDbContext db, TicketContext context, Decision decision, Effect.Message message, MessageText text, DeliveryRecipient recipient)
    {
        var header = decision.State.Header!;
        foreach (var way in OutgoingWays.Of(context.Tenant, message))
        {
            if (_carriers.FirstOrDefault(known => known.Way == way && known.Serves(context.Tenant)) is null || recipient.AddressFor(way) is not { } address)
            {
                continue;
            }

            var time = SendTime.Of(context, header, recipient.Person);
            db.Insert(new DeliveryRow
            {
                Tenant = db.Tenant,
                Id = ids.Next(),
                Ticket = header.Number,
                Step = message.Step,
                Template = message.Template,
                Recipient = recipient.Person?.UserName,
                Way = way,
                Address = address,
                Subject = text.Subject[..Math.Min(text.Subject.Length, LongestSubject)],
                Body = text.Body,
                At = context.Now,
                Digest = time.Digest && way == DeliveryWay.Email,
                RunAt = time.At,
            });
        }
    }
}
