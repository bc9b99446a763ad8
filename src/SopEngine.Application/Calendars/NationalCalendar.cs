using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>The nation's holidays, dated hours and ordinary office hours, under every region's own.</summary>
public sealed class NationalCalendar
{
    public CalendarBook Book { get; } = CalendarBook.Empty;
}
