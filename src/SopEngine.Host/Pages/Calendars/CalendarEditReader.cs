using SopEngine.Application.Calendars;
using SopEngine.Domain.Problems;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>Which change of the calendar a form asks for.</summary>
internal static class CalendarEditReader
{
    /// <param name="posted">The form.</param>
    /// <param name="draft">What it changes.</param>
    /// <param name="table">What was uploaded or pasted, for the form that takes a table.</param>
    public static Result<CalendarEdit> Read(PostedForm posted, CalendarDraft draft, byte[] table)
    {
        var typing = new CalendarTyping(posted);
        return posted.Id switch
        {
            CalendarEditModel.DayOff => DayTyping.Off(typing, draft),
            CalendarEditModel.DayWorked => DayTyping.Worked(typing, draft),
            CalendarEditModel.DayRemoved => DayTyping.Remove(typing, draft),
            CalendarEditModel.Hours => OfficeTyping.Period(typing, draft),
            CalendarEditModel.HoursRemoved => OfficeTyping.RemovePeriod(typing, draft),
            CalendarEditModel.Week => OfficeTyping.Week(typing, draft),
            CalendarEditModel.Calendar => OfficeTyping.Calendar(typing, draft),
            CalendarEditModel.Import => ImportTyping.Read(typing, draft, table),
            _ => new EdgeProblems.BadRequest("Formulir ini tidak menyebut apa yang diubah. Muat ulang halaman, lalu kirim lagi."),
        };
    }

    /// <summary>The box beside which an error is said whose place lies in the calendar and not on the form.</summary>
    public static string BoxOf(string form, string place)
    {
        if (!place.Contains('/', StringComparison.Ordinal))
        {
            return place;
        }

        return form switch
        {
            CalendarEditModel.DayWorked when place.EndsWith("/hours", StringComparison.Ordinal) => "hours",
            CalendarEditModel.Hours when place.Contains("/sixDayWeek", StringComparison.Ordinal) => "six-mt",
            CalendarEditModel.Hours when place.EndsWith("/friday", StringComparison.Ordinal) => "fri",
            CalendarEditModel.Hours when place.Contains("/week", StringComparison.Ordinal) => "mt",
            CalendarEditModel.Week or CalendarEditModel.Calendar => place.EndsWith("/friday", StringComparison.Ordinal) ? "fri" : "mt",
            CalendarEditModel.DayRemoved or CalendarEditModel.HoursRemoved => "entry",
            CalendarEditModel.Import => "table",
            _ => "from",
        };
    }
}
