using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Feeds;

/// <summary>
/// The deadlines of one person as a calendar, for whoever has its address. An unknown name and a wrong key are told alike, with the same work done: one look-up, one hash,
/// one comparison that takes as long wherever they differ.
/// </summary>
public sealed class ReadFeed(SopDatabase database, PeopleDirectory people, WorkItemQueries work)
{
    /// <summary>How many deadlines it holds at most.</summary>
    public const int Most = 200;

    private static readonly string _nobodys = AddressKey.Hash(AddressKey.Make());

    /// <param name="tenant">The region.</param>
    /// <param name="userName">Whose.</param>
    /// <param name="key">What stands in the address.</param>
    /// <param name="root">Where the region's pages are; ends with a slash.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>RFC 5545 text; null where there is no such feed.</returns>
    public async Task<string?> HandleAsync(TenantProfile tenant, string userName, string key, Uri root, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var hash = await db.Accounts.AsNoTracking().Where(row => row.UserName == userName && !row.Disabled).Select(row => row.FeedKeyHash).FirstOrDefaultAsync(stop);
        if (!AddressKey.Same(AddressKey.Hash(key), hash ?? _nobodys) || hash is null || await people.FindAsync(tenant, userName, stop) is not { } person)
        {
            return null;
        }

        var inbox = await work.InboxAsync(new Caller(tenant, Actor.Of(person)), new InboxRequest(Limit: Most), stop);
        var items = inbox.Succeeded(out var part, out var problem) ? part.Items : throw new InvalidOperationException(problem.Detail);
        var numbers = items.Select(item => item.Ticket).Distinct().ToList();
        var changed = await db.Tickets.AsNoTracking().Where(row => numbers.Contains(row.Number)).ToDictionaryAsync(row => row.Number, row => row.LastAt, stop);
        return DeadlineCalendar.Write(tenant, items, item => changed[item.Ticket], root);
    }
}
