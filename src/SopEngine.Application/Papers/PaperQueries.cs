using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Signatures;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Papers;

namespace SopEngine.Application.Papers;

/// <summary>Papers for whoever may read their ticket.</summary>
public sealed class PaperQueries(SopDatabase database, TicketQueries tickets, IDocumentSigner signer)
{
    public async Task<Result<PaperSheet>> GetAsync(Caller caller, string number, string id, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await FindAsync(db, caller, number, id, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        var views = await PaperViews.OfAsync(db, found.Context, found.Ticket, stop);
        var paper = views.Single(view => view.Id == found.Paper.Id.ToString());
        var isRequester = Permissions.IsRequester(found.Ticket.State.Header!, caller.Actor);
        return new PaperSheet(number, await CheckedAsync(db, found.Context, paper, found.Content, stop), PaperFile.Body(found.Content) ?? "", found.IsWhole)
        {
            MayAgree = paper.Awaited && isRequester,
            MaySeal = signer.IsReady && May(found, SignatureWay.Electronic),
        };
    }

    /// <summary>A paper of a ticket that the caller may read, with its bytes and what stands around it.</summary>
    internal async Task<Result<FoundPaper>> FindAsync(SopDbContext db, Caller caller, string number, string id, CancellationToken stop)
    {
        if (!(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var ticket, out var problem))
        {
            return problem;
        }

        var papers = await TicketPapers.OfAsync(db, number, stop);
        if (!Guid.TryParse(id, out var key) || papers.FirstOrDefault(known => known.Id == key) is not { } paper)
        {
            return new PaperProblems.PaperUnknown(number);
        }

        var content = await OwnFiles.ReadAsync(db, key, stop);
        return new FoundPaper(ticket.Ticket, ticket.Context with { Papers = papers }, paper, content, Convert.ToHexStringLower(SHA256.HashData(content)) == paper.Sha256);
    }

    /// <summary>Whether a signature would be accepted now.</summary>
    private static bool May(FoundPaper found, SignatureWay way) =>
        found.IsWhole && TicketDecider.Decide(found.Context, found.Ticket.State, new TicketCommand.SignPaper(found.Paper.Id, found.Paper.Sha256, way)).Succeeded(out _, out _);

    private static async Task<PaperView> CheckedAsync(SopDbContext db, TicketContext context, PaperView paper, byte[] content, CancellationToken stop)
    {
        var id = Guid.Parse(paper.Id);
        var rows = await db.PaperSignatures.AsNoTracking().Where(row => row.Paper == id).OrderBy(row => row.SignedAt).ThenBy(row => row.Id).ToListAsync(stop);
        return paper with { Signatures = [.. rows.Select(row => Checked(context, row, content))] };
    }

    private static PaperSignatureView Checked(TicketContext context, PaperSignatureRow row, byte[] content)
    {
        var view = PaperViews.Of(context, row);
        if (row.Signature is not { } signature)
        {
            return view;
        }

        var finding = SignatureCheck.Of(content, signature);
        return view with { Intact = finding.IsIntact, Certificate = finding.IsSelfMade ? $"{finding.Name} (sertifikat latihan, bukan BSrE)" : finding.Name };
    }
}
