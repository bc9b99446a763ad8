using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Operations;

namespace SopEngine.Application.Calls;

/// <summary>Remembers the answers to repeatable calls, in the transaction of the call: of two calls with one key, one is carried out.</summary>
public sealed class Operations(TimeProvider time)
{
    /// <summary>The longest key a caller may choose.</summary>
    public const int LongestKey = 200;

    /// <summary>The first answer to this call; null when it has not been carried out yet.</summary>
    public static async Task<Result<CommandAnswer>?> FindAsync(SopDbContext db, Caller caller, Operation? operation, CancellationToken stop)
    {
        if (operation is null)
        {
            return null;
        }

        var name = SealedBody.Name(operation.Key);
        var row = await db.Operations.AsNoTracking().SingleOrDefaultAsync(known => known.UserName == caller.Actor.UserName && known.Key == name, stop);
        return row switch
        {
            null => null,
            _ when row.RequestHash != operation.RequestHash => new CallProblems.IdempotencyKeyReused(operation.Key),
            _ => new CommandAnswer(row.Status, SealedBody.Open(operation.Key, row.Body), Repeated: true),
        };
    }

    /// <summary>Adds the answer to what the call is about to save.</summary>
    public void Keep(SopDbContext db, Caller caller, Operation? operation, CommandAnswer answer)
    {
        if (operation is null)
        {
            return;
        }

        db.Operations.Add(new OperationRow
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
