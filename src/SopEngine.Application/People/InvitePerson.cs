using System.Buffers.Text;
using System.Security.Cryptography;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.People;

/// <summary>Makes a link by which somebody who never signed in chooses his password. For an account that is in use there is none: whoever made it could sign in as its owner.</summary>
public sealed class InvitePerson(SopDatabase database, CommandAttempts attempts, TimeProvider time)
{
    public async Task<Result<Invitation>> HandleAsync(Caller caller, string userName, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return await attempts.RunAsync<Invitation>(
            async () =>
            {
                await using var db = database.Open(caller.Tenant.Id);
                if (await db.Accounts.FindAsync([db.Tenant, userName], stop) is not { } account)
                {
                    return new AccountProblems.PersonUnknown(userName);
                }

                if (account.PasswordHash is not null || account.Disabled)
                {
                    return new PeopleProblems.AccountInUse(userName);
                }

                var invitation = new Invitation(userName, token, time.Now() + CreateAdminInvitation.Good);
                db.Invitations.Add(new InvitationRow { Tenant = db.Tenant, TokenHash = CreateAdminInvitation.Hash(token), UserName = userName, ExpiresAt = invitation.ExpiresAt });
                await PeopleLedger.NoteAsync(db, [new PeopleLine(userName, "Undangan dibuat", "", "tautan berlaku 24 jam")], new PeopleNote(time.Now(), caller.Actor.UserName, "Undangan masuk", null), stop);
                await db.SaveChangesAsync(stop);
                return invitation;
            },
            stop);
    }
}
