using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>Finds versions of a region's calendar.</summary>
internal static class CalendarVersions
{
    public static Task<CalendarVersionRow?> ProposalAsync(SopDbContext db, int number, CancellationToken stop) =>
        db.CalendarVersions.SingleOrDefaultAsync(row => row.Number == number && row.State == CalendarVersionState.Proposed, stop);

    public static Task<CalendarVersionRow?> InForceAsync(SopDbContext db, CancellationToken stop) => db.CalendarVersions.AsNoTracking()
        .Where(row => row.State == CalendarVersionState.Applied).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop);
}
