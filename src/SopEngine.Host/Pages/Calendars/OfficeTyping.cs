using SopEngine.Application.Calendars;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>Dated hours, ordinary hours, and calendars.</summary>
internal static class OfficeTyping
{
    public const string Always = "terus";

    public static Result<CalendarEdit> Period(CalendarTyping typing, CalendarDraft draft)
    {
        var replaced = typing.Text("replaces");
        var name = typing.Required("name", "Sebutkan namanya, misalnya Ramadan 1449 Hijriah.");
        var from = typing.RequiredDate("from", "Isi tanggal mulai.");
        var to = typing.RequiredDate("to", "Isi tanggal terakhir.");
        var closed = typing.Has("closed");
        var week = closed ? WorkingWeek.Closed : WeekTyping.Required(typing);
        var six = closed ? WorkingWeek.Closed : WeekTyping.Read(typing, "six-");
        var (decreeId, decree) = DecreeTyping.Read(typing, draft, required: false);
        var id = replaced ?? DecreeTyping.IdOf(name);
        if (replaced is not null && draft.Whole.Periods.All(period => period.Id != replaced))
        {
            typing.Wrong("replaces", "unknown-choice", "Jam itu tidak ada dalam daftar; mungkin sudah dihapus.");
        }

        CheckDates(typing, draft, id, from, to);
        return typing.Answer(() => new CalendarEdit.AddPeriod(
            new DatedWeek
            {
                Id = id,
                Name = name,
                From = from,
                To = to,
                Week = week,
                SixDayWeek = six.Days.IsEmpty ? null : six,
                Decree = decreeId.Length == 0 ? null : decreeId,
                Estimate = typing.Has("estimate"),
            },
            decree));
    }

    public static Result<CalendarEdit> RemovePeriod(CalendarTyping typing, CalendarDraft draft)
    {
        var id = typing.Required("entry", "Pilih jam yang dihapus.");
        if (typing.IsClean && draft.Region.Periods.All(period => period.Id != id))
        {
            typing.Wrong("entry", "unknown-choice", "Jam itu bukan catatan daerah ini; mungkin sudah dihapus.");
        }

        return typing.Answer(() => new CalendarEdit.RemovePeriod(id));
    }

    public static Result<CalendarEdit> Week(CalendarTyping typing, CalendarDraft draft)
    {
        var id = typing.Required("calendar", "Pilih kalendernya.");
        if (typing.IsClean && draft.Whole.Find(id) is null or { AlwaysOpen: true })
        {
            typing.Wrong("calendar", "unknown-choice", "Pilih kalender yang mempunyai jam kerja.");
        }

        var week = WeekTyping.Required(typing);
        return typing.Answer(() => new CalendarEdit.SetWeek(id, week with { StatedDay = draft.Whole.Find(id)!.Week.StatedDay }));
    }

    public static Result<CalendarEdit> Calendar(CalendarTyping typing, CalendarDraft draft)
    {
        var name = typing.Required("name", "Beri nama kalendernya, misalnya Pelayanan enam hari.");
        var always = typing.Text("open") == Always;
        var week = always ? WorkingWeek.Always : WeekTyping.Required(typing);
        var kinds = typing.All("observes").Select(word => Enum.TryParse<DayKind>(word, out var kind) && Enum.IsDefined(kind) ? kind : (DayKind?)null).OfType<DayKind>();
        var id = DecreeTyping.IdOf(name);
        if (draft.Whole.Find(id) is { } taken)
        {
            typing.Wrong("name", "calendar-twice", $"Sudah ada kalender \"{taken.Name}\"; beri nama lain, atau ubah jam kerjanya.");
        }

        return typing.Answer(() => new CalendarEdit.SetCalendar(new OfficeCalendar
        {
            Id = id, Name = name, Week = week, AlwaysOpen = always, Observes = always ? [] : [.. kinds],
        }));
    }

    /// <summary>Of two dated hours on one day only the first would hold, without a word.</summary>
    private static void CheckDates(CalendarTyping typing, CalendarDraft draft, string id, DateOnly from, DateOnly to)
    {
        if (!typing.IsClean)
        {
            return;
        }

        if (to < from)
        {
            typing.Wrong("to", "period-backwards", "Tanggal terakhir lebih dahulu daripada tanggal mulai; tukar keduanya.");
        }
        else if (draft.Whole.Periods.FirstOrDefault(period => period.Id != id && period.From <= to && from <= period.To) is { } other)
        {
            typing.Wrong(
                "from", "periods-overlap",
                $"Pada sebagian hari itu sudah berlaku \"{other.Name}\" ({CalendarWords.Range(other.From, other.To)}). Pilih jam itu pada \"Menggantikan\", ubah tanggalnya, atau catat hari tutup sebagai hari libur.");
        }
    }
}
