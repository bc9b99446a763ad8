using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.Guests;

/// <summary>Makes a ticket of what a guest typed, in the transaction of the filing: of two that use his link at once, one files.</summary>
internal static class GuestFiling
{
    /// <summary>Why it cannot be; null when it is among what is about to be saved.</summary>
    public static async Task<Problem?> TakeAsync(SopDbContext db, Guid guest, string number, CancellationToken stop)
    {
        if (await db.GuestFilings.SingleOrDefaultAsync(row => row.Id == guest, stop) is not { Ticket: null } row)
        {
            return new GuestProblems.GuestLinkInvalid();
        }

        row.Ticket = number;
        return null;
    }
}
