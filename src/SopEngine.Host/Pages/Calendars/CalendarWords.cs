using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Wording;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>How pages speak of calendars.</summary>
public static class CalendarWords
{
    public static string Of(DayKind kind) => kind switch
    {
        DayKind.National => "Libur nasional",
        DayKind.CollectiveLeave => "Cuti bersama",
        DayKind.Regional => "Libur daerah",
        DayKind.Local => "Kantor tutup",
        DayKind.ForceMajeure => "Keadaan kahar",
    };

    public static string Of(ClockKind kind) => kind switch
    {
        ClockKind.Step => "Langkah",
        ClockKind.Ticket => "Seluruh tiket",
        ClockKind.Wait => "Batas tunggu",
        ClockKind.Phase => "Tahap",
        ClockKind.National => "Target nasional",
    };

    /// <summary>07.30-12.00, 13.00-16.00; as it is typed. Empty for a day off.</summary>
    public static string Hours(IReadOnlyList<WorkingSegment> segments) =>
        string.Join(", ", segments.Select(segment => HoursText.Write(segment).Replace(':', '.')));

    public static string HoursOrOff(IReadOnlyList<WorkingSegment> segments) => segments.Count == 0 ? "libur" : Hours(segments);

    /// <summary>Senin–Kamis 07.30-12.00, 13.00-16.00; Jumat 07.30-11.30. Days with the same hours are told together.</summary>
    public static string Week(WorkingWeek week)
    {
        var groups = WeekGroup.Of(week).Where(group => group.Hours.Count > 0).Select(group => $"{group.Days} {Hours(group.Hours)}").ToList();
        return groups.Count == 0 ? "tutup" : string.Join("; ", groups);
    }

    public static string Range(DateOnly from, DateOnly to) => from == to ? IndonesianText.Day(from) : $"{IndonesianText.Date(from)} sampai {IndonesianText.Date(to)}";

    /// <summary>What a dated entry says; the ordinary day for none.</summary>
    public static string Entry(CalendarDay? day, CalendarBook book)
    {
        if (day is null)
        {
            return "hari biasa";
        }

        var what = day.Hours.IsEmpty ? $"{Of(day.Kind)}: {day.Name}" : $"Masuk {Hours(day.Hours)}: {day.Name}";
        return $"{what}{Ground(book, day.Decree)}{Expected(day.Estimate)}";
    }

    /// <summary>What dated hours say, both kinds of weeks.</summary>
    public static string Entry(DatedWeek? period, CalendarBook book)
    {
        if (period is null)
        {
            return "tidak ada";
        }

        var six = period.SixDayWeek is { } week ? $" Enam hari kerja: {Week(week)}." : "";
        return $"{period.Name}, {Range(period.From, period.To)}: {Week(period.Week)}.{six}{Ground(book, period.Decree)}{Expected(period.Estimate)}";
    }

    public static string Entry(OfficeCalendar? office)
    {
        if (office is null)
        {
            return "tidak ada";
        }

        var observed = office.Observes.IsEmpty ? "tanpa hari libur" : IndonesianText.List([.. office.Observes.Select(kind => Of(kind).ToLowerInvariant())]);
        return $"{office.Name}: {(office.AlwaysOpen ? "buka terus-menerus" : Week(office.Week))}. Mengikuti: {observed}.";
    }

    /// <summary>By how many days due times move, the least and the most.</summary>
    public static string Shift((int Least, int Most)? days) => days switch
    {
        null => FigureText.Nothing,
        var (least, most) when least == most => $"{least} hari",
        var (least, most) => $"{least} sampai {most} hari",
    };

    public static string Expected(bool estimate) => estimate ? " (perkiraan)" : "";

    private static string Ground(CalendarBook book, string? decree) => book.FindDecree(decree) is { } found ? $" ({found.Number})" : "";
}
