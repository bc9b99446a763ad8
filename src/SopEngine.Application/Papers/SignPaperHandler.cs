using SopEngine.Application.Calls;
using SopEngine.Application.Signatures;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;

namespace SopEngine.Application.Papers;

/// <summary>
/// Signs a paper. That the one who agrees on the page is who he says is for the caller to make sure, with his password. What is signed is the stored file; one that no longer
/// fits its hash is refused. A second time is refused too, so that it needs no operation: a hash of what was sent would be one of the passphrase.
/// </summary>
public sealed class SignPaperHandler(SopDatabase database, PaperQueries papers, IDocumentSigner signer, TicketCommandRunner runner)
{
    /// <summary>Agrees to a paper on its page.</summary>
    public Task<Result<CommandAnswer>> AgreeAsync(Caller caller, string number, string id, CancellationToken stop) =>
        RunAsync(caller, number, id, SignatureWay.Page, null, stop);

    /// <summary>Signs a paper by certificate. The passphrase is cleared before this returns.</summary>
    public async Task<Result<CommandAnswer>> SealAsync(Caller caller, string number, string id, char[] passphrase, CancellationToken stop)
    {
        try
        {
            return await RunAsync(caller, number, id, SignatureWay.Electronic, passphrase, stop);
        }
        finally
        {
            Array.Clear(passphrase);
        }
    }

    private async Task<Result<CommandAnswer>> RunAsync(Caller caller, string number, string id, SignatureWay way, char[]? passphrase, CancellationToken stop)
    {
        if (!(await FindAsync(caller, number, id, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        if (!found.IsWhole)
        {
            return new PaperProblems.PaperChanged(found.Paper.Title);
        }

        // what would be refused is not signed first
        var command = new TicketCommand.SignPaper(found.Paper.Id, found.Paper.Sha256, way);
        if (!TicketDecider.Decide(found.Context, found.Ticket.State, command).Succeeded(out _, out problem))
        {
            return problem;
        }

        byte[]? signature = null;
        if (passphrase is not null)
        {
            var order = new SigningOrder(found.Content, $"{caller.Tenant.Id}/{caller.Actor.UserName}", caller.Actor.Name, found.Context.Now, passphrase);
            if (!(await signer.SignAsync(order, stop)).Succeeded(out signature, out problem))
            {
                return problem;
            }
        }

        return await runner.RunAsync(caller, number, new TicketAct(command) { Signature = signature }, null, stop);
    }

    private async Task<Result<FoundPaper>> FindAsync(Caller caller, string number, string id, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        return await papers.FindAsync(db, caller, number, id, stop);
    }
}
