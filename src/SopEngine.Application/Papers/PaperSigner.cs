using SopEngine.Application.Calls;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Papers;

namespace SopEngine.Application.Papers;

/// <summary>Writes down who signed which paper, in the transaction of the decision that says so.</summary>
public sealed class PaperSigner(IdSource ids)
{
    /// <param name="db">The save.</param>
    /// <param name="context">Around the ticket, as it was decided on.</param>
    /// <param name="ticket">Its number.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="signature">The detached signature of an electronic one.</param>
    public void Write(SopDbContext db, TicketContext context, string ticket, Decision decision, byte[]? signature)
    {
        foreach (var signed in decision.Effects.OfType<Effect.PaperSigned>())
        {
            db.PaperSignatures.Add(new PaperSignatureRow
            {
                Tenant = db.Tenant,
                Id = ids.Next(),
                Paper = signed.Paper,
                Ticket = ticket,
                SignedBy = context.Actor.UserName,
                Name = context.Actor.Name,
                // as the history says it: perhaps only for the time being
                Post = decision.History.LastOrDefault(entry => entry.Actor == context.Actor.UserName)?.Post ?? context.Actor.Post,
                SignedAt = context.Now,
                Way = signed.Way,
                Signature = signed.Way == SignatureWay.Electronic ? signature : null,
            });
        }
    }
}
