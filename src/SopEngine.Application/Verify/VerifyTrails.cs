using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Times;
using SopEngine.Application.Trails;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;
using SopEngine.Persistence;
using SopEngine.Persistence.Trails;

namespace SopEngine.Application.Verify;

/// <summary>
/// Makes the roots of all sealed days anew from the entries as they stand, and compares: with the records, the records among themselves, and with those that were fetched
/// before and kept outside. What a forger made agree inside, only the last can show.
/// </summary>
public sealed class VerifyTrails(SopDatabase database)
{
    /// <summary>How many days there are, and what does not agree.</summary>
    /// <param name="tenant">Whose.</param>
    /// <param name="outside">The region's records that were kept outside, by day; null for none.</param>
    /// <param name="stop">Ends it.</param>
    internal async Task<(int Days, IReadOnlyList<TicketFinding> Findings)> RunAsync(TenantProfile tenant, IReadOnlyList<DayRecord>? outside, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var rows = await db.DayRecords.AsNoTracking().OrderBy(row => row.Day).ToListAsync(stop);
        var records = rows.ConvertAll(row => row.ToRecord());
        var findings = new List<TicketFinding>();
        foreach (var row in rows)
        {
            await CheckAsync(db, tenant, row, findings, stop);
        }

        if (rows.Count > 0)
        {
            await foreach (var entry in SealedEntries.LeftOut(db, tenant.StartOf(rows[^1].Day.AddDays(1))).WithCancellation(stop))
            {
                findings.Add(TrailWords.LeftOut(tenant, entry));
            }
        }

        findings.AddRange(RecordChecks.Among(records).Select(fault => TrailWords.Of(tenant, fault)));
        findings.AddRange(RecordChecks.Against(records, outside ?? []).Select(fault => TrailWords.Of(tenant, fault)));
        return (rows.Count, findings);
    }

    /// <summary>The day in whose root an entry is; null where it is in none.</summary>
    internal static async Task<DateOnly?> DayOfAsync(SopDbContext db, string ticket, int seq, CancellationToken stop) =>
        await db.DayEntries.AsNoTracking().Where(part => part.Ticket == ticket && part.FirstSeq <= seq && part.LastSeq >= seq).Select(part => (DateOnly?)part.Day).FirstOrDefaultAsync(stop);

    private static async Task CheckAsync(SopDbContext db, TenantProfile tenant, DayRecordRow record, List<TicketFinding> findings, CancellationToken stop)
    {
        var parts = await db.DayEntries.AsNoTracking().Where(row => row.Day == record.Day).OrderBy(row => row.Ticket).ThenBy(row => row.FirstSeq).ToListAsync(stop);
        var walk = new PartWalk(parts);
        var tree = new DayTree(tenant.Id, record.Day);
        await foreach (var entry in SealedEntries.OfDay(db, record.Day).WithCancellation(stop))
        {
            walk.Take(entry);
            tree.Add(entry);
            if (tenant.DayOf(entry.At) != record.Day)
            {
                findings.Add(TrailWords.OtherDay(tenant, entry, record.Day));
            }
        }

        walk.End();
        findings.AddRange(walk.Missing.Select(entry => TrailWords.Missing(tenant, record.Day, entry.Ticket, entry.Seq)));
        findings.AddRange(walk.Altered.Select(part => TrailWords.Altered(tenant, part)));
        if (tree.Root(record.Salt) != record.Root || (tree.Entries, tree.Tickets) != (record.Entries, record.Tickets))
        {
            findings.Add(TrailWords.RootDiffers(tenant, record, tree.Entries));
        }
    }
}
