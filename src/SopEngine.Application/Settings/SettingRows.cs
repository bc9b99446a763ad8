using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence;
using SopEngine.Persistence.Settings;

namespace SopEngine.Application.Settings;

/// <summary>Finds stored revisions.</summary>
internal static class SettingRows
{
    public static Task<SettingRevisionRow?> InForceAsync(SopDbContext db, string subject, CancellationToken stop) =>
        db.SettingRevisions.AsNoTracking().Where(row => row.Subject == subject && row.State == SettingRevisionState.Applied).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop);

    /// <summary>What is in force of all subjects.</summary>
    public static async Task<IReadOnlyList<SettingRevisionRow>> AllInForceAsync(SopDbContext db, CancellationToken stop)
    {
        var newest = await db.SettingRevisions.Where(row => row.State == SettingRevisionState.Applied).GroupBy(row => row.Subject)
            .Select(rows => new { Subject = rows.Key, Number = rows.Max(row => row.Number) }).ToListAsync(stop);
        var subjects = newest.Select(one => one.Subject).ToList();
        var numbers = newest.Select(one => one.Number).Distinct().ToList();
        var rows = await db.SettingRevisions.AsNoTracking().Where(row => subjects.Contains(row.Subject) && numbers.Contains(row.Number)).ToListAsync(stop);
        return [.. rows.Where(row => newest.Exists(one => one.Subject == row.Subject && one.Number == row.Number))];
    }
}
