using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.Accounts;

/// <summary>Ends sign-ins from a list: one's own, or another's by an admin with a ground; both are audited. One that is over already, or is no sign-in of the person, is passed over.</summary>
public sealed class EndSessions(SopDatabase database, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    /// <summary>One of the caller's own.</summary>
    public Task<Problem?> OwnAsync(Caller caller, Guid session, CancellationToken stop) => EndAsync(caller, caller.Actor.UserName, session, "Pengamanan akun sendiri", stop);

    /// <summary>Of anybody, by an admin; without a <paramref name="session"/> all of them.</summary>
    public async Task<Problem?> OfAsync(Caller caller, string userName, Guid? session, string? ground, CancellationToken stop) =>
        PeopleRights.Refuse(caller) is { } refused ? refused
        : string.IsNullOrWhiteSpace(ground) ? new PeopleProblems.PeopleInvalid([new FieldError("ground", "required", "Tulis alasannya: apa yang terjadi, dan siapa yang meminta.")])
        : await EndAsync(caller, userName, session, ground.Trim(), stop);

    private async Task<Problem?> EndAsync(Caller caller, string userName, Guid? session, string ground, CancellationToken stop) => (await attempts.RunAsync<string>(
        async () =>
        {
            await using var db = database.Open(caller.Tenant.Id);
            if (await db.Accounts.FindAsync([db.Tenant, userName], stop) is not { } account)
            {
                return new AccountProblems.PersonUnknown(userName);
            }

            string what;
            if (session is not { } id)
            {
                (account.SecurityStamp, what) = (ids.Next().ToString("N"), "Dikeluarkan dari semua perangkat");
            }
            else if (await db.Sessions.FindAsync([db.Tenant, id], stop) is { EndedAt: null } row && row.UserName == userName)
            {
                (row.EndedAt, what) = (time.Now(), $"Dikeluarkan dari satu perangkat: {(row.Device.Length > 0 ? row.Device : "tidak dikenal")}");
            }
            else
            {
                return userName;
            }

            await PeopleLedger.NoteAsync(db, [new PeopleLine(userName, what, "", "")], new PeopleNote(time.Now(), caller.Actor.UserName, ground, null), stop);
            await db.SaveChangesAsync(stop);
            return userName;
        },
        stop)).Problem;
}
