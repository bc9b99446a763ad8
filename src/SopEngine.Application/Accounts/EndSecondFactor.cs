using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.Accounts;

/// <summary>
/// Takes the code away from signing in: by its owner, who has just shown one, or by an admin for somebody who lost telephone and paper, with a ground. Ends all sign-ins. Whose role
/// asks for a code sets up a new one when he signs in next.
/// </summary>
public sealed class EndSecondFactor(SopDatabase database, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    /// <summary>By an admin.</summary>
    public async Task<Problem?> OfAsync(Caller caller, string userName, string? ground, CancellationToken stop) =>
        PeopleRights.Refuse(caller) is { } refused ? refused
        : caller.Actor.UserName == userName ? new AccountProblems.OwnCode()
        : string.IsNullOrWhiteSpace(ground) ? new PeopleProblems.PeopleInvalid([new FieldError("ground", "required", "Tulis dasarnya: siapa yang meminta dan bagaimana Anda memastikan orangnya.")])
        : await EndAsync(caller, userName, ground.Trim(), stop);

    /// <summary>By its owner.</summary>
    public Task<Problem?> OwnAsync(Caller caller, CancellationToken stop) => EndAsync(caller, caller.Actor.UserName, "Pengamanan akun sendiri", stop);

    private async Task<Problem?> EndAsync(Caller caller, string userName, string ground, CancellationToken stop) => (await attempts.RunAsync<string>(
        async () =>
        {
            await using var db = database.Open(caller.Tenant.Id);
            if (await db.Accounts.FindAsync([db.Tenant, userName], stop) is not { SecondFactorAt: not null } account)
            {
                return new AccountProblems.PersonUnknown(userName);
            }

            db.SecondFactors.RemoveRange(await db.SecondFactors.Where(row => row.UserName == userName).ToListAsync(stop));
            (account.SecondFactorAt, account.SecurityStamp) = (null, ids.Next().ToString("N"));
            await PeopleLedger.NoteAsync(db, [new PeopleLine(userName, "Kode masuk dihapus", "terpasang", "")], new PeopleNote(time.Now(), caller.Actor.UserName, ground, null), stop);
            await db.SaveChangesAsync(stop);
            return userName;
        },
        stop)).Problem;
}
