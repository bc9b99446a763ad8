using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Journal;

namespace SopEngine.Application.Installation;

/// <summary>What was done to the installation as a whole: written by passes and commands, read by operators.</summary>
public sealed class InstallationJournal(SopDatabase database, IdSource ids, TimeProvider time)
{
    /// <summary>How long entries are kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    public async Task WriteAsync(JournalKind kind, bool good, string text, CancellationToken stop)
    {
        var now = time.Now();
        var oldest = now - Kept;
        await using var db = database.OpenShared();
        await db.Journal.Where(row => row.Kind == kind && row.At < oldest).ExecuteDeleteAsync(stop);
        db.Journal.Add(new JournalRow { Id = ids.Next(), At = now, Kind = kind, Good = good, Text = text.Length > TextLength.Line ? text[..TextLength.Line] : text });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The last entry of a kind; null for none.</summary>
    public async Task<JournalEntry?> LastAsync(JournalKind kind, CancellationToken stop)
    {
        await using var db = database.OpenShared();
        return await db.Journal.AsNoTracking().Where(row => row.Kind == kind).OrderByDescending(row => row.At)
            .Select(row => new JournalEntry(row.At, row.Good, row.Text)).FirstOrDefaultAsync(stop);
    }
}
