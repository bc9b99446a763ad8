using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Shipped;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Domain.Tickets.Moving;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Moving;

/// <summary>
/// Moves running tickets of an SOP to the revision in force: shown beforehand, row by row and clock by clock, with those that cannot move and why; then each by a command of
/// its own, with a certificate. One that is refused holds up no other.
/// </summary>
public sealed class MoveTickets(SopDatabase database, SopRegistry sops, TicketContexts contexts, TicketCommandRunner runner)
{
    /// <summary>The most that are looked at and moved at once; those left over are told by their count and moved by the next press.</summary>
    public const int Most = 200;

    private static readonly TicketStatus[] _running = [TicketStatus.Open, TicketStatus.Waiting, TicketStatus.Resolved];

    /// <summary>What would happen. Nothing is saved by it.</summary>
    /// <param name="caller">Somebody with authority.</param>
    /// <param name="sop">The SOP, by id.</param>
    /// <param name="from">The revision whose tickets move; null for the oldest that has some.</param>
    /// <param name="rows">For rows that are gone: by which row their tickets go on. What it does not name stands as proposed.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<Result<MoveView>> PreviewAsync(Caller caller, string sop, int? from, IReadOnlyDictionary<string, string> rows, CancellationToken stop)
    {
        if (!Permissions.HasAuthority(caller.Tenant, caller.Actor))
        {
            return new TicketProblems.NotAllowed("memindahkan tiket ke revisi lain");
        }

        if (sops.FindInForce(caller.Tenant.Id, sop) is not { } target || ShippedSops.Has(sop))
        {
            return new SopProblems.SopUnknown(sop);
        }

        await using var db = database.Open(caller.Tenant.Id);
        var others = await db.SopRevisions.Where(row => row.Sop == sop && row.Status == SopRevisionStatus.Published && row.Revision != target.Printed.Revision).Select(row => row.Revision).ToListAsync(stop);
        if (others.Count == 0)
        {
            return MoveView.Nothing(target);
        }

        var counts = await db.Tickets.Where(row => row.Sop == sop && _running.Contains(row.Status) && others.Contains(row.Revision))
            .GroupBy(row => row.Revision).Select(group => new { Revision = group.Key, Count = group.Count() }).OrderBy(group => group.Revision).ToListAsync(stop);
        var revisions = counts.ToDictionary(group => group.Revision, group => group.Count);
        var chosen = from is { } asked && revisions.ContainsKey(asked) ? asked : revisions.Keys.FirstOrDefault();
        if (chosen == 0 || await sops.FindAsync(caller.Tenant.Id, sop, chosen, stop) is not { } basis)
        {
            return MoveView.Nothing(target);
        }

        var proposals = RowProposals.Of(basis.Running, target.Running);
        var named = proposals.Where(proposal => proposal.To is not null).ToDictionary(proposal => proposal.From, proposal => proposal.To!, StringComparer.Ordinal);
        foreach (var (row, to) in rows.Where(row => proposals.Any(proposal => proposal.From == row.Key)))
        {
            named[row] = to;
        }

        var command = new TicketCommand.MoveToRevision(target.Running, "pratinjau", named);
        var preview = MovePreview.Of(await TicketsAsync(db, caller, sop, chosen, stop), command);
        return new MoveView(target, basis, revisions, proposals, named, preview);
    }

    /// <summary>Moves what the preview shows as movable; gives what was moved, and what was refused since.</summary>
    public async Task<Result<MoveReport>> RunAsync(
        Caller caller, string sop, int from, IReadOnlyDictionary<string, string> rows, string? ground, Operation? operation, CancellationToken stop)
    {
        if (Grounds.Missing(ground) is { } missing)
        {
            return missing;
        }

        if (!(await PreviewAsync(caller, sop, from, rows, stop)).Succeeded(out var view, out var problem))
        {
            return problem;
        }

        List<string> moved = [];
        List<RefusedMove> refused = [.. view.Preview.Refused];
        foreach (var number in view.Preview.Certificates.Select(certificate => certificate.Ticket))
        {
            var own = operation is null ? null : new Operation($"{operation.Key}.{number}", operation.RequestHash);
            var act = new TicketAct(new TicketCommand.MoveToRevision(view.Target.Running, ground!.Trim(), view.Rows));
            if ((await runner.RunAsync(caller, number, act, own, stop)).Succeeded(out _, out problem))
            {
                moved.Add(number);
            }
            else
            {
                refused.Add(new RefusedMove(number, problem));
            }
        }

        return new MoveReport(view.Target, moved, refused);
    }

    /// <summary>The certificates of a ticket, oldest first, for whoever may read the ticket.</summary>
    public async Task<Result<IReadOnlyList<MoveCertificateView>>> CertificatesAsync(Caller caller, string number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (await TicketStore.LoadAsync(db, number, stop) is not { State.Header: { } header } ticket
            || !Permissions.MayRead(await contexts.AroundAsync(caller, ticket, stop), header, caller.Actor))
        {
            return new TicketQueryProblems.TicketNotFound(number);
        }

        var kept = await db.TicketMoves.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Seq).Select(row => row.Certificate).ToListAsync(stop);
        return kept.ConvertAll(text => System.Text.Json.JsonSerializer.Deserialize<MoveCertificateView>(text, ApiJson.Options)!);
    }

    private async Task<List<(TicketContext Context, TicketState State)>> TicketsAsync(SopDbContext db, Caller caller, string sop, int revision, CancellationToken stop)
    {
        var numbers = await db.Tickets.Where(row => row.Sop == sop && row.Revision == revision && _running.Contains(row.Status))
            .OrderBy(row => row.OpenedAt).ThenBy(row => row.Number).Select(row => row.Number).Take(Most).ToListAsync(stop);
        var found = await TicketStore.LoadAsync(db, numbers, stop);
        var (book, tickets) = (new ContextBook(contexts, caller), new List<(TicketContext, TicketState)>());
        foreach (var number in numbers)
        {
            tickets.Add((await book.OfAsync(found[number], stop), found[number].State));
        }

        return tickets;
    }
}
