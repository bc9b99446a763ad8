using SopEngine.Application.Json;
using SopEngine.Application.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Moving;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Moving;

/// <summary>Adds a move's certificate to its save. The plan is made once more from what the decision was made of: it is pure, and gives the same.</summary>
public sealed class MoveWriter(SopRegistry sops)
{
    internal async Task WriteAsync(SopDbContext db, TicketContext context, StoredTicket before, StoredTicket after, TicketCommand.MoveToRevision move, CancellationToken stop)
    {
        if (!MovePlanner.Plan(context, before.State, move).Succeeded(out var plan, out var problem))
        {
            throw new InvalidOperationException($"Ticket {before.Row.Number} was moved and cannot be moved: {problem.Code}.");
        }

        var certificate = plan.Certificate;
        var view = MoveCertificateView.Of(
            certificate, await HashAsync(db, certificate.Sop, certificate.From, stop), await HashAsync(db, certificate.Sop, certificate.To, stop), context.Actor.UserName, move.Ground);
        db.TicketMoves.Add(new TicketMoveRow
        {
            Tenant = db.Tenant, Ticket = certificate.Ticket, Seq = after.Row.LastSeq, FromRevision = certificate.From, ToRevision = certificate.To, Certificate = ApiJson.Write(view), At = context.Now,
        });
    }

    private async Task<string> HashAsync(SopDbContext db, string sop, int revision, CancellationToken stop) =>
        (await sops.FindAsync(db.Tenant, sop, revision, stop))?.Sha256 ?? throw new InvalidOperationException($"{sop} has no revision {revision}.");
}
