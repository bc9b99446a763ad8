using SopEngine.Application.Calendars;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>Days off, and days worked although they would be off.</summary>
internal static class DayTyping
{
    private const int MostDays = 100;

    public static Result<CalendarEdit> Off(CalendarTyping typing, CalendarDraft draft)
    {
        var from = typing.RequiredDate("from", "Isi tanggalnya.");
        var to = typing.Date("to") ?? from;
        var kind = Kind(typing);
        var name = typing.Required("name", "Sebutkan nama harinya, misalnya Hari Raya Natal.");
        var (id, decree) = DecreeTyping.Read(typing, draft, required: kind is not DayKind.Local);
        if (to < from)
        {
            typing.Wrong("to", "period-backwards", "Tanggal terakhir lebih dahulu daripada tanggal pertama; tukar keduanya.");
        }
        else if (to.DayNumber - from.DayNumber >= MostDays)
        {
            typing.Wrong("to", "too-long", $"Paling banyak {MostDays} hari sekaligus; untuk tutup yang lebih lama pakai jam tersendiri.");
        }

        if (kind is DayKind.National or DayKind.CollectiveLeave)
        {
            RequireYear(typing, draft, decree, from, to);
        }

        return typing.Answer(() => new CalendarEdit.AddDays(
            [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(day => new CalendarDay
            {
                Date = from.AddDays(day), Kind = kind!.Value, Name = name, Decree = id, Estimate = typing.Has("estimate"),
            })],
            decree));
    }

    public static Result<CalendarEdit> Worked(CalendarTyping typing, CalendarDraft draft)
    {
        var date = typing.RequiredDate("from", "Isi tanggalnya.");
        var name = typing.Required("name", "Sebutkan alasannya, misalnya Pelayanan khusus hari Sabtu.");
        var hours = typing.Hours("hours");
        var (id, decree) = DecreeTyping.Read(typing, draft, required: false);
        if (hours.IsEmpty && typing.IsClean)
        {
            typing.Wrong("hours", "required", "Tulis jam kerja hari itu, misalnya 08.00-12.00.");
        }

        return typing.Answer(() => new CalendarEdit.AddDays([new CalendarDay { Date = date, Kind = DayKind.Local, Name = name, Decree = id, Hours = hours }], decree));
    }

    /// <summary>What the region wrote itself may be taken away; the nation's may not.</summary>
    public static Result<CalendarEdit> Remove(CalendarTyping typing, CalendarDraft draft)
    {
        var date = typing.RequiredDate("entry", "Pilih hari yang dihapus.");
        if (typing.IsClean && draft.Region.Days.All(day => day.Date != date))
        {
            typing.Wrong("entry", "unknown-choice", "Hari itu bukan catatan daerah ini; mungkin sudah dihapus.");
        }

        return typing.Answer(() => new CalendarEdit.RemoveDay(date));
    }

    private static DayKind? Kind(CalendarTyping typing)
    {
        if (Enum.TryParse<DayKind>(typing.Text("kind"), out var kind) && Enum.IsDefined(kind))
        {
            return kind;
        }

        typing.Wrong("kind", "unknown-choice", "Pilih jenis harinya.");
        return null;
    }

    /// <summary>Holidays of a year that no decree sets would be there and count for nothing.</summary>
    private static void RequireYear(CalendarTyping typing, CalendarDraft draft, Decree? decree, DateOnly from, DateOnly to)
    {
        var set = draft.Whole.SetYears.Append(decree?.SetsYear ?? 0).ToList();
        var missing = new[] { from.Year, to.Year }.Except(set).ToList();
        if (typing.IsClean && missing.Count > 0)
        {
            typing.Wrong("setsYear", "year-without-decree", $"Kalender {missing[0]} belum ditetapkan. Isi {missing[0]} di sini bila keputusan ini yang menetapkannya.");
        }
    }
}
