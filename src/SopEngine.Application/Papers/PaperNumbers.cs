using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Numbers;

namespace SopEngine.Application.Papers;

/// <summary>Gives out the numbers of papers, counted by pattern and anew each year of the region where the number shows the year.</summary>
internal static class PaperNumbers
{
    /// <summary>Apart from the tickets' counters, whatever the patterns are.</summary>
    private const string Prefix = "surat ";

    /// <summary>The next number, taken in the transaction that issues the paper: a command that fails gives it back, so that none is missing.</summary>
    /// <exception cref="InvalidOperationException">It is no pattern: the region's file would have been refused.</exception>
    public static async Task<string> NextAsync(SopDbContext db, TenantProfile tenant, string text, DateTime now, CancellationToken stop)
    {
        if (!NumberPattern.TryReadPaper(text, out var pattern))
        {
            throw new InvalidOperationException($"Region {tenant.Id} numbers papers by '{text}', which is no pattern.");
        }

        var day = tenant.DayOf(now);
        var sequence = await NumberCounter.NextAsync(db, Prefix + pattern.Text, pattern.StartsAnewEachYear ? day.Year : 0, stop);
        return pattern.Format(day, sequence);
    }
}
