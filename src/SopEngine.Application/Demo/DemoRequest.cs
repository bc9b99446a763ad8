namespace SopEngine.Application.Demo;

/// <summary>What demo is asked for.</summary>
/// <param name="Seed">The same seed and days give the same tickets.</param>
/// <param name="From">The first day, in each region's zone; null for <paramref name="Months"/> before the last, as far back as the region's calendar is set.</param>
/// <param name="Until">The last day, in each region's zone, yesterday at the latest; null for yesterday.</param>
/// <param name="Tickets">How many a region gets in a year, 1 to <see cref="MostTickets"/>; null for a few hundred, by the seed.</param>
/// <param name="Months">How long it is where <paramref name="From"/> does not say so, 1 to <see cref="MostMonths"/>; null for a year.</param>
/// <param name="Tenant">The only region; null for all that may have demo tickets.</param>
/// <param name="Rush">The first day of a month in which twice as many come, and from which on officers who have more in hand than they are used to take longer; null for none.</param>
public sealed record DemoRequest(int Seed = 1, DateOnly? From = null, DateOnly? Until = null, int? Tickets = null, int? Months = null, string? Tenant = null, DateOnly? Rush = null)
{
    public const int MostTickets = 20_000;

    public const int MostMonths = 36;
}
