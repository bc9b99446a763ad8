namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>
/// Time cells as working time, so that they can be added and compared. A day is one working day, a week five, a month 21, a year 240, as when days are counted as minutes;
/// of calendar days and of hours without stops five of seven are taken for working days.
/// </summary>
internal static class WorkingTimes
{
    private const double WorkingShare = 5.0 / 7;

    /// <summary>Nothing for a target without an amount.</summary>
    public static TimeSpan Of(TimeTarget target, DayLength day) => target switch
    {
        { Kind: not TimeKind.Fixed } => TimeSpan.Zero,
        { Reading: TimeReading.CalendarElapsed } => Cut(Plain(target).TotalDays * WorkingShare * day.Length),
        { Unit: TimeUnit.Minute } => TimeSpan.FromMinutes(target.Amount),
        { Unit: TimeUnit.Hour } => TimeSpan.FromHours(target.Amount),
        { Unit: TimeUnit.Day, Reading: TimeReading.CalendarRollForward } => Cut(target.Amount * WorkingShare * day.Length),
        _ => target.Amount * DaysIn(target.Unit) * day.Length,
    };

    /// <summary>The lower and the upper bound of a cell: the same where it is no range, nothing where it has no amount.</summary>
    public static (TimeSpan Least, TimeSpan Most) Range(string cell, TimeReading? reading, DayLength day)
    {
        if (TimeText.Read(cell, reading) is not { Kind: TimeKind.Fixed } upper)
        {
            return default;
        }

        var most = Of(upper, day);
        return Lower(cell, reading) is { Kind: TimeKind.Fixed } lower && Of(lower, day) is var least && least < most ? (least, most) : (most, most);
    }

    /// <summary>The first amount of a range, by the unit of the second where it has none of its own.</summary>
    private static TimeTarget? Lower(string cell, TimeReading? reading)
    {
        var dash = cell.AsSpan().IndexOfAny('-', '–', '—');
        if (dash <= 0)
        {
            return null;
        }

        var (first, second) = (cell[..dash].Trim(), cell[(dash + 1)..].Trim());
        return TimeText.Read(first.Length > 0 && char.IsAsciiDigit(first[^1]) ? $"{first} {second.TrimStart("0123456789 ".ToCharArray())}" : first, reading);
    }

    private static TimeSpan Plain(TimeTarget target) => target.Unit switch
    {
        TimeUnit.Minute => TimeSpan.FromMinutes(target.Amount),
        TimeUnit.Hour => TimeSpan.FromHours(target.Amount),
        TimeUnit.Day => TimeSpan.FromDays(target.Amount),
        TimeUnit.Week => TimeSpan.FromDays(7.0 * target.Amount),
        TimeUnit.Month => TimeSpan.FromDays(30.0 * target.Amount),
        TimeUnit.Year => TimeSpan.FromDays(365.0 * target.Amount),
    };

    private static double DaysIn(TimeUnit unit) => unit switch { TimeUnit.Week => 5, TimeUnit.Month => 21, TimeUnit.Year => 240, _ => 1 };

    private static TimeSpan Cut(TimeSpan span) => TimeSpan.FromMinutes(Math.Max(1, Math.Round(span.TotalMinutes)));
}
