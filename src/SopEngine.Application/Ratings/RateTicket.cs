using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Ratings;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;

namespace SopEngine.Application.Ratings;

/// <summary>
/// Keeps what a requester thought of how his closed ticket was handled, once: of two that are sent at once, the second finds the first. It is no part of the ticket's history,
/// which only says what was done.
/// </summary>
public sealed class RateTicket(SopDatabase database, TicketQueries tickets, TrackTicket tracking, Operations operations, CommandAttempts attempts)
{
    /// <summary>By its requester, signed in. Answers 201 with the rating.</summary>
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, RateRequest request, Operation? operation, CancellationToken stop) =>
        RunAsync(caller, number, request, operation, stop);

    /// <summary>By whoever has its number and key. A wrong number and a wrong key are refused alike.</summary>
    public async Task<Result<CommandAnswer>> HandleAsync(Caller engine, TrackRequest tracked, RateRequest request, Operation? operation, CancellationToken stop)
    {
        if (!(await tracking.HandleAsync(engine.Tenant, tracked, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        // all that have no account share the engine's name: what they send is told apart by the ticket
        return await RunAsync(engine, found.Number, request, operation is null ? null : operation with { Key = $"{found.Number} {operation.Key}" }, stop);
    }

    private Task<Result<CommandAnswer>> RunAsync(Caller caller, string number, RateRequest request, Operation? operation, CancellationToken stop) =>
        attempts.RunAsync(() => AttemptAsync(caller, number, request, operation, stop), stop);

    private async Task<Result<CommandAnswer>> AttemptAsync(Caller caller, string number, RateRequest request, Operation? operation, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (await Operations.FindAsync(db, caller, operation, stop) is { } answered)
        {
            return answered;
        }

        if (!(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        if (!caller.Actor.IsSystem && !Permissions.IsRequester(found.Ticket.State.Header!, caller.Actor))
        {
            return new TicketProblems.NotAllowed("menilai tiket orang lain");
        }

        if (TextBound.Refuse("remark", request.Remark, TextBound.Long) is { } tooLong)
        {
            return new TicketProblems.FormInvalid([tooLong]);
        }

        var earlier = await RatingRows.FindAsync(db, number, stop);
        var decided = RatingDecider.Decide(
            caller.Tenant.Satisfaction, (number, found.Ticket.State.Status), earlier, request.Scores ?? [], request.Remark, found.Context.Now);
        if (!decided.Succeeded(out var rating, out problem))
        {
            return problem;
        }

        db.Ratings.Add(RatingRows.Of(db, number, rating));
        db.RatingFacts.Add(RatingRows.FactOf(db, found, rating));
        var answer = new CommandAnswer(201, ApiJson.Write(RatingRows.View(caller.Tenant, rating)));
        operations.Keep(db, caller, operation, answer);
        await db.SaveChangesAsync(stop);
        return answer;
    }
}
