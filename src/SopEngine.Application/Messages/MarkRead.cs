using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Persistence;

namespace SopEngine.Application.Messages;

/// <summary>Notes that the caller has read messages of his.</summary>
public sealed class MarkRead(SopDatabase database, TenantTime time)
{
    /// <summary>How many became read. Null marks all; ids that are nobody's or somebody else's are passed over.</summary>
    public async Task<int> HandleAsync(Caller caller, IReadOnlyList<string>? ids, CancellationToken stop)
    {
        var (me, now) = (caller.Actor.UserName, await time.NowAsync(caller.Tenant, stop));
        await using var db = database.Open(caller.Tenant.Id);
        var unread = db.Inbox.Where(row => row.Recipient == me && row.ReadAt == null);
        if (ids is not null)
        {
            var keys = ids.Select(id => Guid.TryParse(id, out var key) ? key : Guid.Empty).Where(key => key != Guid.Empty).ToList();
            unread = unread.Where(row => keys.Contains(row.Id));
        }

        return await unread.ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, now), stop);
    }
}
