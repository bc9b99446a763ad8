using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>Where somebody is signed in.</summary>
public sealed class SessionQueries(SopDatabase database, IOptions<SignInLifetimes> lifetimes, TimeProvider time)
{
    /// <summary>How many are given at most, the newest.</summary>
    public const int Most = 50;

    /// <summary>One's own that still hold, newest first.</summary>
    public async Task<IReadOnlyList<SessionView>> OwnAsync(Caller caller, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        return await OfAsync(db, caller.Actor.UserName, stop);
    }

    /// <summary>Anybody's, for those whose right was looked at already.</summary>
    internal async Task<IReadOnlyList<SessionView>> OfAsync(SopDbContext db, string userName, CancellationToken stop)
    {
        var now = time.Now();
        var idle = now - lifetimes.Value.IdleTimeout;
        return await db.Sessions.AsNoTracking()
            .Where(row => row.UserName == userName && row.EndedAt == null && row.EndsAt > now && (row.Kind == SessionKind.Token || row.SeenAt > idle)
                && db.Accounts.Any(account => account.UserName == row.UserName && account.SecurityStamp == row.SecurityStamp && !account.Disabled))
            .OrderByDescending(row => row.Began).ThenByDescending(row => row.Id).Take(Most)
            .Select(row => new SessionView(row.Id, row.Kind, row.Device, row.Address, row.Began, row.SeenAt))
            .ToListAsync(stop);
    }
}
