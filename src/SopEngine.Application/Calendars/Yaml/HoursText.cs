using System.Globalization;
using System.Text.RegularExpressions;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>A stretch of a day as people write it: <c>07:30-12:00</c>, <c>07.30–12.00</c>; seconds may follow. Not more than 24 hours; that it is not empty is for the checks.</summary>
public static partial class HoursText
{
    public static WorkingSegment? Read(string text)
    {
        var match = Whole().Match(text);
        return match.Success && Time(match, "from") is { } from && Time(match, "to") is { } to ? new WorkingSegment(from, to) : null;
    }

    public static string Write(WorkingSegment segment) => $"{Write(segment.From)}-{Write(segment.To)}";

    private static TimeSpan? Time(Match match, string name)
    {
        var parts = match.Groups[name].Value.Split(':', '.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        var seconds = parts.Count == 3 ? parts[2] : 0;
        var time = new TimeSpan(parts[0], parts[1], seconds);
        return parts[1] < 60 && seconds < 60 && time <= TimeSpan.FromDays(1) ? time : null;
    }

    private static string Write(TimeSpan time)
    {
        var minutes = string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}");
        return time.Seconds == 0 ? minutes : string.Create(CultureInfo.InvariantCulture, $"{minutes}:{time.Seconds:00}");
    }

    [GeneratedRegex(@"\A\s*(?<from>[0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2})?)\s*[-–—]\s*(?<to>[0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2})?)\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();
}
