using SopEngine.Domain.Sops;

namespace SopEngine.Application.Settings;

/// <summary>A promised time as it is typed, so that reading it gives the same time.</summary>
internal static class TargetText
{
    public static string Of(TimeTarget? target) => target switch
    {
        null or { Kind: not TimeKind.Fixed } => "",
        { Reading: TimeReading.CalendarElapsed, Unit: TimeUnit.Hour } when target.Amount % 24 == 0 => $"{target.Amount / 24} x 24 jam",
        { Reading: TimeReading.CalendarRollForward, Unit: TimeUnit.Day } => $"{target.Amount} hari kalender",
        _ => $"{target.Amount} {Word(target.Unit)}",
    };

    private static string Word(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => "menit",
        TimeUnit.Hour => "jam",
        TimeUnit.Day => "hari",
        TimeUnit.Week => "minggu",
        TimeUnit.Month => "bulan",
        TimeUnit.Year => "tahun",
    };
}
