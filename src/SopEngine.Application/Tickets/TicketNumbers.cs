using System.Globalization;
using System.Text.RegularExpressions;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Numbers;

namespace SopEngine.Application.Tickets;

/// <summary>Gives out ticket numbers by the region's pattern: <c>{year}</c>, <c>{month}</c> and <c>{seq:N}</c> (at least N digits), counted anew each year of the region.</summary>
internal static partial class TicketNumbers
{
    /// <summary>The next number, taken in the transaction of the filing: a filing that fails gives it back.</summary>
    public static async Task<string> NextAsync(SopDbContext db, TenantProfile tenant, DateTime now, CancellationToken stop)
    {
        var day = tenant.DayOf(now);
        var pattern = tenant.TicketNumbers;
        var yearly = pattern.Contains("{year}", StringComparison.Ordinal);
        var sequence = await NumberCounter.NextAsync(db, pattern, yearly ? day.Year : 0, stop);
        return Write(pattern, day, sequence);
    }

    public static string Write(string pattern, DateOnly day, int sequence) => Parts().Replace(pattern, part => part.Groups["name"].Value switch
    {
        "year" => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        "month" => day.Month.ToString("00", CultureInfo.InvariantCulture),
        _ => sequence.ToString(CultureInfo.InvariantCulture).PadLeft(Digits(part.Groups["digits"].Value), '0'),
    });

    private static int Digits(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? Math.Min(digits, 12) : 1;

    [GeneratedRegex(@"\{(?<name>year|month|seq)(:(?<digits>\d{1,2}))?\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();
}
