using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Wording;

/// <summary>What is left of a promise, first thing on every list and page: "Sisa 42 menit", "Lewat 1 jam 10 menit", "Menunggu pelapor".</summary>
public sealed record TimeLeft(TimeMark Mark, string Words)
{
    private const double Risk = 0.75;

    public static TimeLeft Nothing { get; } = new(TimeMark.None, "Tanpa tenggat");

    /// <param name="calendar">The calendar of the office that promised.</param>
    /// <param name="since">When the time began to run (UTC).</param>
    /// <param name="due">When it ends (UTC); null when nothing is promised.</param>
    /// <param name="now">UTC.</param>
    public static TimeLeft Of(WorkingCalendar calendar, DateTime since, DateTime? due, DateTime now)
    {
        if (due is not { } end)
        {
            return Nothing;
        }

        if (now > end)
        {
            var over = calendar.Between(end, now);
            return new(TimeMark.Late, over < TimeSpan.FromMinutes(1) ? "Lewat tenggat" : $"Lewat {WorkingAmount.Words(over, calendar.OrdinaryDay)}");
        }

        var (whole, left) = (calendar.Between(since, end), calendar.Between(now, end));
        var mark = left > whole * (1 - Risk) ? TimeMark.OnTime : TimeMark.AtRisk;

        // a promise that runs day and night may end before the office opens again
        var words = left == TimeSpan.Zero ? WorkingAmount.Hours(end - now) : WorkingAmount.Words(left, calendar.OrdinaryDay);
        return new(mark, $"Sisa {words}");
    }

    /// <summary>A clock that stands still for <paramref name="awaited"/>: "requester" or a name; null when nobody was named.</summary>
    public static TimeLeft Waiting(string? awaited) => new(TimeMark.Waiting, awaited switch
    {
        "requester" => "Menunggu pelapor",
        null or "" => "Ditunda",
        _ => $"Menunggu {awaited}",
    });
}
