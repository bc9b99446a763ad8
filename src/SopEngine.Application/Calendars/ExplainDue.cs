using System.Globalization;
using SopEngine.Application.Calendars.Dues;
using SopEngine.Application.Files;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Calendars;

/// <summary>Tells people how a due time came about: the reading, each stretch of working time, each day passed over and why, the sum.</summary>
public static class ExplainDue
{
    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <param name="answer">One that is not refused.</param>
    public static IEnumerable<string> Sentences(DueAnswer answer)
    {
        var (tenant, calendar, target) = (answer.Region!.Profile!, answer.Region.Calendar, answer.Target!);
        yield return $"{tenant.Name}, kalender \"{calendar.Office.Name}\".";
        yield return $"Target {Names.OfTarget(target)}, dibaca {Choices<TimeReading>.WordOf(target.Reading)}: {Rule(target.Reading)}";
        yield return $"Mulai {tenant.InWords(answer.Start)}.{OutsideHours(tenant, calendar, answer)}";
        for (var day = calendar.DayOf(answer.Start); day <= calendar.DayOf(answer.Due); day = day.AddDays(1))
        {
            yield return "  " + Day(tenant, calendar, answer, day);
        }

        yield return $"Jumlah waktu kerja sejak mulai sampai jatuh tempo: {Minutes(answer.Working)}.";
        yield return $"Jatuh tempo {tenant.InWords(answer.Due)}.";
    }

    private static string OutsideHours(TenantProfile tenant, WorkingCalendar calendar, DueAnswer answer)
    {
        var counted = answer.Target!.Reading is not (TimeReading.CalendarElapsed or TimeReading.CalendarRollForward);
        return counted && calendar.NextWorkingMoment(answer.Start).At is { } next && next != answer.Start
            ? $" Itu di luar jam kerja; dihitung mulai {tenant.InWords(next)}."
            : "";
    }

    private static string Day(TenantProfile tenant, WorkingCalendar calendar, DueAnswer answer, DateOnly day)
    {
        if (!calendar.IsWorkingDay(day))
        {
            return $"{Instants.InWords(day)}: tidak dihitung, {Reason(calendar, day)}.";
        }

        var (from, to) = (Later(answer.Start, StartOf(tenant, day)), Earlier(answer.Due, StartOf(tenant, day.AddDays(1))));
        var pieces = calendar.Pieces(from, to).ToList();
        var hours = Hours(calendar, day);
        if (pieces.Count == 0)
        {
            return $"{Instants.InWords(day)}: tidak ada jam kerja yang terhitung pada hari ini{hours}.";
        }

        var spans = pieces.Select(piece => $"{tenant.TimeInWords(piece.From)}–{tenant.TimeInWords(piece.To)}");
        return $"{Instants.InWords(day)}: {string.Join(" dan ", spans)} = {Minutes(pieces.Aggregate(TimeSpan.Zero, (sum, piece) => sum + piece.Length))}{hours}.";
    }

    /// <summary>Why this day's hours are not those of its weekday; nothing where they are.</summary>
    private static string Hours(WorkingCalendar calendar, DateOnly day) => (calendar.EntryOf(day), calendar.PeriodOf(day)) switch
    {
        ({ } entry, _) => $" (jam khusus: {Named(calendar, entry.Name, entry.Decree, entry.Estimate)})",
        (_, { } period) => $" (jam {Named(calendar, period.Name, period.Decree, period.Estimate)})",
        _ => "",
    };

    private static string Reason(WorkingCalendar calendar, DateOnly day)
    {
        if (calendar.EntryOf(day) is { } entry)
        {
            return Named(calendar, entry.Name, entry.Decree, entry.Estimate);
        }

        return calendar.PeriodOf(day) is { } period && !calendar.Office.Week.On(day.DayOfWeek).IsEmpty
            ? Named(calendar, period.Name, period.Decree, period.Estimate)
            : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? "akhir pekan" : "bukan hari kerja";
    }

    private static string Named(WorkingCalendar calendar, string name, string? decree, bool estimate)
    {
        var ground = calendar.Book.FindDecree(decree) is { } found ? $", {found.Number}" : "";
        return name + ground + (estimate ? " (perkiraan)" : "");
    }

    private static DateTime StartOf(TenantProfile tenant, DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), tenant.TimeZone());

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static string Minutes(TimeSpan length) => $"{length.TotalMinutes.ToString("#,0.##", _indonesian)} menit";

    private static string Rule(TimeReading reading) => reading switch
    {
        TimeReading.WorkingElapsed => "hanya waktu kerja yang dihitung; istirahat, malam, dan hari libur tidak.",
        TimeReading.WorkingElapsedDay => "satu hari adalah menit kerja satu hari biasa, dan hanya waktu kerja yang dihitung.",
        TimeReading.WorkingDayDate => "hari mulai tidak dihitung; jatuh tempo pada jam tutup kantor hari kerja terakhir.",
        TimeReading.CalendarRollForward => "menurut tanggal kalender; jatuh tempo pada jam tutup kantor, bergeser ke hari kerja berikutnya bila jatuh pada hari libur.",
        TimeReading.CalendarElapsed => "terus-menerus menurut jam dinding, tanpa henti.",
    };
}
