using System.Globalization;

namespace SopEngine.Application.Wording;

/// <summary>An amount of working time in words: 42 menit, 2 jam 05 menit, 1 hari kerja 3 jam, 5 hari kerja. Rounded down to whole minutes, from three days on to whole days.</summary>
public static class WorkingAmount
{
    private const int DaysWithHours = 3;

    /// <param name="time">Working time, not negative.</param>
    /// <param name="ordinaryDay">The working time of an ordinary day.</param>
    public static string Words(TimeSpan time, TimeSpan ordinaryDay)
    {
        var days = (int)(time / ordinaryDay);
        if (days == 0)
        {
            return Hours(time);
        }

        var hours = (int)(time - (days * ordinaryDay)).TotalHours;
        return days < DaysWithHours && hours > 0 ? Text($"{days} hari kerja {hours} jam") : Text($"{days} hari kerja");
    }

    /// <summary>The same without days, for time that passes day and night: 26 jam 10 menit.</summary>
    public static string Hours(TimeSpan time)
    {
        var (hours, minutes) = ((int)time.TotalHours, time.Minutes);
        return (hours, minutes) switch
        {
            (0, 0) => "kurang dari 1 menit",
            (0, _) => Text($"{minutes} menit"),
            (_, 0) => Text($"{hours} jam"),
            _ => Text($"{hours} jam {minutes:00} menit"),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
