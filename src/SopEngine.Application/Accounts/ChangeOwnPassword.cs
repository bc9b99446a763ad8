using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.Accounts;

/// <summary>Sets a new password for somebody who has just shown the one before, or ends all his sign-ins; both are audited.</summary>
public sealed class ChangeOwnPassword(SopDatabase database, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    /// <param name="caller">Whose account it is.</param>
    /// <param name="hash">Of the new password; null leaves it and ends the sign-ins only.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<Problem?> HandleAsync(Caller caller, string? hash, CancellationToken stop) => (await attempts.RunAsync<string>(
        async () =>
        {
            var name = caller.Actor.UserName;
            await using var db = database.Open(caller.Tenant.Id);
            if (await db.Accounts.FindAsync([db.Tenant, name], stop) is not { } account)
            {
                return new AccountProblems.PersonUnknown(name);
            }

            (account.PasswordHash, account.SecurityStamp) = (hash ?? account.PasswordHash, ids.Next().ToString("N"));
            var what = hash is null ? "Semua perangkat dikeluarkan" : "Kata sandi diganti";
            await PeopleLedger.NoteAsync(db, [new PeopleLine(name, what, "", "lewat Akun saya")], new PeopleNote(time.Now(), name, "Pengamanan akun sendiri", null), stop);
            await db.SaveChangesAsync(stop);
            return name;
        },
        stop)).Problem;
}
