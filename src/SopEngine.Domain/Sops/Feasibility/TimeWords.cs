using System.Globalization;

namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>Working time in words.</summary>
internal static class TimeWords
{
    public static string Of(TimeSpan time, DayLength day)
    {
        var days = (long)(time / day.Length);
        var rest = time - (days * day.Length);
        string[] parts = [Part(days, "hari kerja"), Part((long)rest.TotalHours, "jam"), Part(rest.Minutes, "menit")];
        return string.Join(' ', parts.Where(part => part.Length > 0)) is { Length: > 0 } said ? said : "kurang dari 1 menit";
    }

    private static string Part(long amount, string unit) => amount == 0 ? "" : $"{amount.ToString(CultureInfo.InvariantCulture)} {unit}";
}
