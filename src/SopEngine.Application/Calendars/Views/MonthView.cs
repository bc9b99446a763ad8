namespace SopEngine.Application.Calendars.Views;

/// <summary>Working days and working minutes of a month.</summary>
public sealed record MonthView(int Month, int WorkingDays, double WorkingMinutes);
