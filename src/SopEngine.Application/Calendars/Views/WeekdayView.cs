namespace SopEngine.Application.Calendars.Views;

/// <summary>The hours of a weekday: <c>07:30-12:00</c>.</summary>
public sealed record WeekdayView(string Day, IReadOnlyList<string> Hours);
