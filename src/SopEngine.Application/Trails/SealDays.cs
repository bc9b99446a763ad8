using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;
using SopEngine.Persistence;
using SopEngine.Persistence.Trails;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Trails;

/// <summary>
/// The pass that seals days: after a region's day is over, one root over all history entries made that day, bound to the record of the day before. What must hold:
/// <list type="number">
/// <item>Every day from that of the first entry on has one record, days without entries too; days that were missed are made up, one after another.</item>
/// <item>A record and the rows that say what is in it are one save. Of two hosts that seal a day, one is saved.</item>
/// <item>An entry that came when its day was sealed already, because a clock was set back, is sealed with the next day: every entry is in exactly one root.</item>
/// <item>Never more than one day is in memory.</item>
/// </list>
/// </summary>
public sealed class SealDays(TenantRegistry tenants, SopDatabase database, TenantTime time, TimeProvider clock)
{
    private const int SaltBytes = 16;

    /// <summary>A day is sealed so long after its midnight: what was decided before it is saved by then.</summary>
    private static readonly TimeSpan _settle = TimeSpan.FromMinutes(10);

    /// <summary>How many days were sealed.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var made = 0;
        foreach (var tenant in tenants.All)
        {
            try
            {
                made += await RunAsync(tenant, stop);
            }
            catch (WriteConflictException)
            {
                // another host seals the same days at this moment; what it leaves is done by the next pass
            }
        }

        return made;
    }

    private async Task<int> RunAsync(TenantProfile tenant, CancellationToken stop)
    {
        var over = tenant.DayOf(await time.NowAsync(tenant, stop) - _settle).AddDays(-1);
        var (first, previous) = await NextAsync(tenant, stop);
        var made = 0;
        for (var day = first; day <= over; day = day.Value.AddDays(1))
        {
            previous = await SealAsync(tenant, day.Value, previous, withLate: day == first, stop);
            made++;
        }

        return made;
    }

    /// <summary>The first day that is not sealed, null where nothing ever happened, and the hash of the record before it.</summary>
    private async Task<(DateOnly? Day, string Previous)> NextAsync(TenantProfile tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        if (await db.DayRecords.AsNoTracking().OrderByDescending(row => row.Day).FirstOrDefaultAsync(stop) is { } last)
        {
            return (last.Day.AddDays(1), last.Hash);
        }

        var begun = await db.History.MinAsync(row => (DateTime?)row.At, stop);
        return (begun is { } at ? tenant.DayOf(at) : null, DayRecord.NoPrevious);
    }

    private async Task<string> SealAsync(TenantProfile tenant, DateOnly day, string previous, bool withLate, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var (from, to) = (tenant.StartOf(day), tenant.StartOf(day.AddDays(1)));
        List<SealedEntry> late = withLate ? await SealedEntries.LeftOut(db, from).ToListAsync(stop) : [];
        var tree = new DayTree(tenant.Id, day);
        await foreach (var entry in Together(late, SealedEntries.Made(db, from, to)).WithCancellation(stop))
        {
            tree.Add(entry);
        }

        foreach (var part in tree.Parts())
        {
            db.Insert(part);
        }

        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));
        var record = DayRecord.Of(tenant.Id, day, tree.Root(salt), clock.Now(), previous);
        db.Insert(new DayRecordRow
        {
            Tenant = tenant.Id, Day = day, Root = record.Root, Previous = previous, Hash = record.Hash, Entries = tree.Entries, Tickets = tree.Tickets, Salt = salt, ComputedAt = record.ComputedAt,
        });
        await db.SaveChangesAsync(stop);
        return record.Hash;
    }

    /// <summary>Both in one order; late entries are few or none.</summary>
    private static async IAsyncEnumerable<SealedEntry> Together(List<SealedEntry> late, IAsyncEnumerable<SealedEntry> made)
    {
        var next = 0;
        await foreach (var entry in made)
        {
            for (; next < late.Count && IsBefore(late[next], entry); next++)
            {
                yield return late[next];
            }

            yield return entry;
        }

        for (; next < late.Count; next++)
        {
            yield return late[next];
        }
    }

    private static bool IsBefore(SealedEntry one, SealedEntry other) => string.CompareOrdinal(one.Ticket, other.Ticket) is var order && (order < 0 || (order == 0 && one.Seq < other.Seq));
}
