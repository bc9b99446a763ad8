using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.Feeds;

/// <summary>Gives a person the key to his calendar feed, and takes it away. There is one at a time: a new one ends the one before.</summary>
public sealed class FeedKeys(SopDatabase database, CommandAttempts attempts)
{
    public async Task<bool> HasAsync(Caller caller, CancellationToken stop)
    {
        var me = caller.Actor.UserName;
        await using var db = database.Open(caller.Tenant.Id);
        return await db.Accounts.AnyAsync(row => row.UserName == me && row.FeedKeyHash != null, stop);
    }

    /// <summary>The new key, told this once.</summary>
    public async Task<Result<string>> MakeAsync(Caller caller, CancellationToken stop)
    {
        var key = AddressKey.Make();
        return await SetAsync(caller, AddressKey.Hash(key), stop) is { } problem ? problem : key;
    }

    /// <summary>Null when it is taken away, or there was none.</summary>
    public Task<Problem?> RevokeAsync(Caller caller, CancellationToken stop) => SetAsync(caller, null, stop);

    private async Task<Problem?> SetAsync(Caller caller, string? hash, CancellationToken stop)
    {
        var me = caller.Actor.UserName;
        return (await attempts.RunAsync<string>(
            async () =>
            {
                await using var db = database.Open(caller.Tenant.Id);
                if (await db.Accounts.SingleOrDefaultAsync(row => row.UserName == me, stop) is not { } row)
                {
                    return new AccountProblems.PersonUnknown(me);
                }

                row.FeedKeyHash = hash;
                await db.SaveChangesAsync(stop);
                return me;
            },
            stop)).Problem;
    }
}
