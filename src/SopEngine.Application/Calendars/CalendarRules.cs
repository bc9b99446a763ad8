using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Calendars;

/// <summary>What is wrong with a calendar that somebody edits, as errors of a form.</summary>
internal static class CalendarRules
{
    public static IReadOnlyList<FieldError> Errors(CalendarBook region, CalendarBook whole) =>
        whole.Calendars.IsEmpty && region.Calendars.IsEmpty ? [new FieldError("calendars", "missing", "Daerah ini tidak mempunyai jam kerja.")] : [];
}
