using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence.Trails;

namespace SopEngine.Host.Tests.Trails;

/// <summary>Somebody with the database's password and this program's source, who makes everything agree again after he changed the past.</summary>
internal static class Forger
{
    /// <summary>Numbers the ticket's entries without gaps, makes its chain anew, and writes the new end on the ticket.</summary>
    public static async Task ChainAnewAsync(SopDbContext db, string number)
    {
        var previous = HistoryChain.Genesis(db.Tenant, number);
        var last = 0;
        foreach (var row in await db.History.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Seq).ToListAsync())
        {
            var moved = Moved(row, ++last, previous);
            moved.Hash = Sha256($"{previous}\n{HistoryChain.LineOf(moved)}");
            // the rows before it have their numbers already, so that this one's is free
            await db.History.Where(entry => entry.Ticket == number && entry.Seq == row.Seq).ExecuteUpdateAsync(set => set
                .SetProperty(entry => entry.Seq, last).SetProperty(entry => entry.PreviousHash, previous).SetProperty(entry => entry.Hash, moved.Hash));
            previous = moved.Hash;
            await db.Tickets.Where(ticket => ticket.Number == number).ExecuteUpdateAsync(set => set
                .SetProperty(ticket => ticket.LastSeq, last).SetProperty(ticket => ticket.LastHash, previous).SetProperty(ticket => ticket.LastAt, row.At));
        }
    }

    /// <summary>Seals all days once more, as if at the times at which they were sealed.</summary>
    public static async Task SealAnewAsync(SopDbContext db, TenantProfile tenant)
    {
        var records = await db.DayRecords.AsNoTracking().OrderBy(row => row.Day).ToListAsync();
        await db.DayRecords.ExecuteDeleteAsync();
        await db.DayEntries.ExecuteDeleteAsync();
        var previous = DayRecord.NoPrevious;
        foreach (var record in records)
        {
            var (from, to) = (tenant.StartOf(record.Day), tenant.StartOf(record.Day.AddDays(1)));
            var entries = await db.History.AsNoTracking().Where(row => row.At >= from && row.At < to).OrderBy(row => row.Ticket).ThenBy(row => row.Seq).ToListAsync();
            var tree = new MerkleBuilder();
            entries.ForEach(entry => tree.Add(TrailLeaf.OfEntry(entry.Ticket, entry.Seq, entry.Hash)));
            var tickets = entries.GroupBy(entry => entry.Ticket).ToList();
            tree.Add(TrailLeaf.OfDay(tenant.Id, record.Day, entries.Count, tickets.Count, record.Salt));
            var made = DayRecord.Of(tenant.Id, record.Day, TrailHash.Hex(tree.Root()), record.ComputedAt, previous);
            previous = made.Hash;
            db.Insert(new DayRecordRow
            {
                Tenant = tenant.Id, Day = made.Day, Root = made.Root, Previous = made.Previous, Hash = made.Hash, Entries = entries.Count, Tickets = tickets.Count, Salt = record.Salt,
                ComputedAt = made.ComputedAt,
            });
            tickets.ForEach(ticket => db.Insert(new DayEntriesRow
            {
                Tenant = tenant.Id, Ticket = ticket.Key, FirstSeq = ticket.First().Seq, LastSeq = ticket.Last().Seq, Day = made.Day, LastHash = ticket.Last().Hash,
            }));
        }

        await db.SaveChangesAsync();
    }

    private static HistoryRow Moved(HistoryRow row, int seq, string previous) => new()
    {
        Tenant = row.Tenant, Ticket = row.Ticket, Seq = seq, At = row.At, Kind = row.Kind, Actor = row.Actor, Post = row.Post, OnBehalfOfHash = row.OnBehalfOfHash, Step = row.Step, Item = row.Item,
        Outcome = row.Outcome, GroundHash = row.GroundHash, Public = row.Public, AnswersHash = row.AnswersHash, Changes = row.Changes, PreviousHash = previous,
    };

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
