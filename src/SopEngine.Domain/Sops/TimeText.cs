using System.Globalization;
using System.Text.RegularExpressions;

namespace SopEngine.Domain.Sops;

/// <summary>
/// Reads the time cell of an SOP table. The grammar is everything the five documents print: "10 menit", "1 jam.", "3 hari", "1 – 3 hari",
/// "1 minggu - 1 bulan", "1 (satu) minggu", "3 x 24 jam", "N/A", "Sesuai SLA topik aduan", "Lihat keterangan.", and nothing.
/// </summary>
public static partial class TimeText
{
    /// <summary>The greatest amount accepted: beyond it a cell is more likely a typing error than a promise.</summary>
    public const int Greatest = 10_000;

    /// <summary>The target a cell states, or null when it cannot be read.</summary>
    public static TimeTarget? Read(string text, TimeReading? reading = null)
    {
        var cell = text.Trim().TrimEnd('.').Trim().ToLowerInvariant();
        if (cell.Length == 0)
        {
            return TimeTarget.None;
        }

        if (cell is "n/a" or "-")
        {
            return new TimeTarget(TimeKind.NotApplicable);
        }

        if (ByTopicCell().IsMatch(cell))
        {
            return new TimeTarget(TimeKind.ByTopic);
        }

        return cell == "lihat keterangan" ? new TimeTarget(TimeKind.ByClass) : ReadAmount(cell, reading);
    }

    private static TimeTarget? ReadAmount(string cell, TimeReading? reading)
    {
        var round = RoundTheClock().Match(cell);
        if (round.Success)
        {
            return Fixed(24L * Number(round.Groups[1].Value), TimeUnit.Hour, reading ?? TimeReading.CalendarElapsed);
        }

        var match = AmountOrRange().Match(cell);
        if (!match.Success)
        {
            return null;
        }

        var word = match.Groups["unit"].Value;
        var unit = UnitOf(word);
        var rule = word == "hari kalender" ? TimeReading.CalendarRollForward : TimeTarget.RuleOf(unit);
        return Fixed(Number(match.Groups["amount"].Value), unit, reading ?? rule);
    }

    private static TimeTarget? Fixed(long amount, TimeUnit unit, TimeReading reading) =>
        amount is >= 1 and <= Greatest ? new TimeTarget(TimeKind.Fixed, (int)amount, unit, reading) : null;

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static TimeUnit UnitOf(string word) => word switch
    {
        "menit" or "menit kerja" => TimeUnit.Minute,
        "jam" or "jam kerja" => TimeUnit.Hour,
        "minggu" => TimeUnit.Week,
        "bulan" => TimeUnit.Month,
        "tahun" => TimeUnit.Year,
        _ => TimeUnit.Day,
    };

    [GeneratedRegex(@"^sesuai sla topik( aduan)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ByTopicCell();

    [GeneratedRegex(@"^(\d{1,4})\s*x\s*24\s*jam$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RoundTheClock();

    [GeneratedRegex(
        @"^(?:\d{1,5}\s*(?:menit|jam|hari kerja|hari kalender|hari|minggu|bulan|tahun)?\s*[-–—]\s*)?(?<amount>\d{1,5})\s*(?:\([a-z ]{1,40}\)\s*)?(?<unit>menit kerja|menit|jam kerja|jam|hari kerja|hari kalender|hari|minggu|bulan|tahun)$",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex AmountOrRange();
}
