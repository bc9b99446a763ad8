using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>
/// Sign-ins of one region at a time, kept here so that an end is an end: whoever copied a cookie or token has nothing once its row is over. It is over by signing out, by being ended from a
/// list, by its latest end, for pages by idling, and with whatever changes the account's stamp (OWASP ASVS 5.0, 7.2 to 7.5; BSSN 4/2021, article 27, 2c, 2d and 2g).
/// </summary>
public sealed class SessionStore(SopDatabase database, AccountStore accounts, CommandAttempts attempts, IdSource ids, IOptions<SignInLifetimes> lifetimes, TimeProvider time)
{
    /// <summary>Random bytes of a key: 256 bits, of which 128 are asked (OWASP ASVS 5.0, 7.2.3).</summary>
    private const int KeyBytes = 32;

    /// <summary>Begins a sign-in.</summary>
    /// <param name="tenant">In which region.</param>
    /// <param name="account">Of somebody who has just proved who he is.</param>
    /// <param name="kind">For pages or for a program.</param>
    /// <param name="origin">Where he signs in.</param>
    /// <param name="replaced">The sign-in that this request came with, which ends now; null for none.</param>
    /// <param name="goesOn">Whether the new one keeps the latest end of <paramref name="replaced"/>: nobody has shown a password for a longer one.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>What the cookie or token carries, and the latest end, UTC.</returns>
    public async Task<(string Key, DateTime EndsAt)> BeginAsync(
        TenantId tenant, Account account, SessionKind kind, SessionOrigin origin, SignedIn? replaced, bool goesOn, CancellationToken stop)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        var now = time.Now();
        var ends = goesOn && replaced is not null ? replaced.EndsAt : now + lifetimes.Value.Longest(kind);
        await attempts.RunAsync<string>(
            async () =>
            {
                await using var db = database.Open(tenant);
                if (replaced is not null && await db.Sessions.FindAsync([tenant, replaced.Session], stop) is { EndedAt: null } before)
                {
                    before.EndedAt = now;
                }

                db.Sessions.Add(new SessionRow
                {
                    Tenant = tenant, Id = ids.Next(), KeyHash = Hash(key), UserName = account.Person.UserName, Kind = kind, SecurityStamp = account.SecurityStamp,
                    Began = now, SeenAt = now, EndsAt = ends, Device = origin.Device, Address = origin.Address,
                });
                await db.SaveChangesAsync(stop);
                return key;
            },
            stop);
        return (key, ends);
    }

    /// <summary>Whose sign-in it is; null when it is nobody's, or over. One question to the database for account and sign-in together.</summary>
    public async Task<SignedIn?> FindAsync(TenantId tenant, string userName, string key, CancellationToken stop)
    {
        var now = time.Now();
        if (await accounts.FindAsync(tenant, userName, Hash(key), stop) is not ({ Disabled: false } account, { } session)
            || session.EndedAt is not null || session.SecurityStamp != account.SecurityStamp || now >= session.EndsAt
            || (session.Kind == SessionKind.Page && now - session.SeenAt >= lifetimes.Value.IdleTimeout))
        {
            return null;
        }

        if (now - session.SeenAt >= lifetimes.Value.SeenStep)
        {
            await using var db = database.Open(tenant);
            await db.Sessions.Where(row => row.Id == session.Id && row.SeenAt < now).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), stop);
        }

        return new SignedIn(account, session.Id, session.EndsAt);
    }

    /// <summary>Signs out: the row is over, also for whoever copied the cookie.</summary>
    public async Task EndAsync(TenantId tenant, Guid session, CancellationToken stop)
    {
        var now = time.Now();
        await using var db = database.Open(tenant);
        await db.Sessions.Where(row => row.Id == session && row.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), stop);
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
