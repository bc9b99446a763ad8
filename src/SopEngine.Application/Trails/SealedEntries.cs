using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence;

namespace SopEngine.Application.Trails;

/// <summary>Which entries are in which day's root. Read one after another: a day may have any number.</summary>
internal static class SealedEntries
{
    /// <summary>Those of a sealed day, in the order of its tree.</summary>
    public static IAsyncEnumerable<SealedEntry> OfDay(SopDbContext db, DateOnly day) =>
        (from part in db.DayEntries.AsNoTracking()
         where part.Day == day
         join entry in db.History.AsNoTracking() on part.Ticket equals entry.Ticket
         where entry.Seq >= part.FirstSeq && entry.Seq <= part.LastSeq
         orderby entry.Ticket, entry.Seq
         select new SealedEntry(entry.Ticket, entry.Seq, entry.Hash, entry.At)).AsAsyncEnumerable();

    /// <summary>Those made from one instant until before another (UTC), in the same order.</summary>
    public static IAsyncEnumerable<SealedEntry> Made(SopDbContext db, DateTime from, DateTime to) =>
        db.History.AsNoTracking().Where(entry => entry.At >= from && entry.At < to)
            .OrderBy(entry => entry.Ticket).ThenBy(entry => entry.Seq)
            .Select(entry => new SealedEntry(entry.Ticket, entry.Seq, entry.Hash, entry.At)).AsAsyncEnumerable();

    /// <summary>Those made before an instant (UTC) that are in no day's root, in the same order.</summary>
    public static IAsyncEnumerable<SealedEntry> LeftOut(SopDbContext db, DateTime before) =>
        db.History.AsNoTracking()
            .Where(entry => entry.At < before && !db.DayEntries.Any(part => part.Ticket == entry.Ticket && part.FirstSeq <= entry.Seq && part.LastSeq >= entry.Seq))
            .OrderBy(entry => entry.Ticket).ThenBy(entry => entry.Seq)
            .Select(entry => new SealedEntry(entry.Ticket, entry.Seq, entry.Hash, entry.At)).AsAsyncEnumerable();
}
