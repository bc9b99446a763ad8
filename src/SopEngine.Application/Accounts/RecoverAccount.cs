using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>
/// Sends somebody who forgot his password a link to choose a new one: to the mail address of his account, good once and for ten minutes (OWASP ASVS 5.0, 6.4.3). It leaves the
/// code asked where there is one. Nobody hears whether there is such an account, hence nothing is given back.
/// </summary>
public sealed class RecoverAccount(SopDatabase database, CommandAttempts attempts, RecoveryMail mail, TimeProvider time)
{
    /// <summary>How long the link is good.</summary>
    public static readonly TimeSpan Good = TimeSpan.FromMinutes(10);

    /// <summary>How many links of one account may be good at once, so that nobody's mailbox is filled by others.</summary>
    private const int MostLinks = 2;

    public async Task HandleAsync(TenantProfile tenant, string userName, CancellationToken stop)
    {
        if (!mail.Serves(tenant))
        {
            return;
        }

        var (name, token) = (AccountStore.Normal(userName), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));
        var kept = await attempts.RunAsync<AccountRow>(() => KeepAsync(tenant, name, token, stop), stop);
        if (kept.Succeeded(out var account, out _))
        {
            await mail.SendAsync(tenant, account, token, stop);
        }
    }

    private async Task<Domain.Problems.Result<AccountRow>> KeepAsync(TenantProfile tenant, string name, string token, CancellationToken stop)
    {
        var now = time.Now();
        await using var db = database.Open(tenant.Id);
        if (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.UserName == name, stop) is not { Disabled: false, PasswordHash: not null, Email: not null } account
            || await db.Invitations.CountAsync(row => row.UserName == name && row.UsedAt == null && row.ExpiresAt > now && row.ExpiresAt <= now + Good, stop) >= MostLinks)
        {
            return new AccountProblems.PersonUnknown(name);
        }

        db.Invitations.Add(new InvitationRow { Tenant = db.Tenant, TokenHash = CreateAdminInvitation.Hash(token), UserName = name, ExpiresAt = now + Good });
        await PeopleLedger.NoteAsync(db, [new PeopleLine(name, "Tautan lupa kata sandi dikirim", "", "berlaku 10 menit")], new PeopleNote(now, Domain.Tickets.Actor.System.UserName, "Diminta lewat halaman masuk", null), stop);
        await db.SaveChangesAsync(stop);
        return account;
    }
}
