using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>
/// Has somebody's own sign-in take a code from now on, once he has shown that his authenticator makes the right ones. Ends all his sign-ins. A new authenticator replaces the one
/// before, and with it the paper codes.
/// </summary>
public sealed class SetSecondFactor(SopDatabase database, CommandAttempts attempts, ISecretSeal seal, IdSource ids, TimeProvider time)
{
    /// <summary>The paper codes, told this once.</summary>
    /// <param name="caller">Whose account it is.</param>
    /// <param name="secret">What his authenticator was given, in Base32.</param>
    /// <param name="code">What it shows now.</param>
    /// <param name="stop">Ends the work.</param>
    public Task<Result<NewPaperCodes>> HandleAsync(Caller caller, string secret, string? code, CancellationToken stop) => attempts.RunAsync<NewPaperCodes>(
        async () =>
        {
            var (name, now) = (caller.Actor.UserName, time.Now());
            if (OneTimeCodes.Step(secret, code, now, 0) is not { } step)
            {
                return new AccountProblems.CodeWrong();
            }

            await using var db = database.Open(caller.Tenant.Id);
            if (await db.Accounts.FindAsync([db.Tenant, name], stop) is not { } account)
            {
                return new AccountProblems.PersonUnknown(name);
            }

            var codes = PaperCodes.Make();
            await KeepAsync(db, name, seal.Seal(secret), step, PaperCodes.Keep(db.Tenant, name, codes), stop);
            var what = account.SecondFactorAt is null ? "Kode masuk dipasang" : "Kode masuk diganti";
            (account.SecondFactorAt, account.SecurityStamp) = (now, ids.Next().ToString("N"));
            await PeopleLedger.NoteAsync(db, [new PeopleLine(name, what, "", "lewat Akun saya")], new PeopleNote(now, name, "Pengamanan akun sendiri", null), stop);
            await db.SaveChangesAsync(stop);
            return new NewPaperCodes(codes);
        },
        stop);

    private static async Task KeepAsync(SopDbContext db, string name, string secret, long step, string paper, CancellationToken stop)
    {
        if (await db.SecondFactors.SingleOrDefaultAsync(row => row.UserName == name, stop) is { } row)
        {
            (row.Secret, row.LastStep, row.PaperCodes) = (secret, step, paper);
        }
        else
        {
            db.SecondFactors.Add(new SecondFactorRow { Tenant = db.Tenant, UserName = name, Secret = secret, LastStep = step, PaperCodes = paper });
        }
    }
}
