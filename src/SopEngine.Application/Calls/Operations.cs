using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Operations;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Calls;

/// <summary>Remembers the answers to repeatable calls, in the transaction of the call: of two calls with one key, one is carried out.</summary>
public sealed class Operations(TimeProvider time)
{
    /// <summary>The longest key a caller may choose.</summary>
    public const int LongestKey = 200;

    /// <summary>What stands for this call's operation in the database; null for a call that cannot be repeated.</summary>
    public static (string UserName, string Key)? NameOf(Caller caller, Operation? operation) =>
        operation is null ? null : (caller.Actor.UserName, SealedBody.Name(operation.Key));

    /// <summary>The first answer to this call; null when it has not been carried out yet.</summary>
    public static Result<CommandAnswer>? Answered(Operation? operation, OperationRow? row) => row switch
    {
        null => null,
        _ when row.RequestHash != operation?.RequestHash => new CallProblems.IdempotencyKeyReused(operation?.Key ?? ""),
        _ => new CommandAnswer(row.Status, SealedBody.Open(operation.Key, row.Body), Repeated: true),
    };

    /// <summary>The answer that has been given to this call meanwhile; null when it has not been carried out yet.</summary>
    public static async Task<Result<CommandAnswer>?> FindAsync(SopDbContext db, Caller caller, Operation? operation, CancellationToken stop) =>
        operation is null ? null : Answered(operation, (await CommandStart.ReadAsync(db, null, NameOf(caller, operation), stop)).Operation);

    /// <summary>Adds the answer to what the call is about to save.</summary>
    public void Keep(SopDbContext db, Caller caller, Operation? operation, CommandAnswer answer)
    {
        if (operation is null)
        {
            return;
        }

        db.Insert(new OperationRow
        {
            Tenant = db.Tenant,
            UserName = caller.Actor.UserName,
            Key = SealedBody.Name(operation.Key),
            RequestHash = operation.RequestHash,
            Status = answer.Status,
            Body = SealedBody.Seal(operation.Key, answer.Body),
            At = time.Now(),
        });
    }
}
