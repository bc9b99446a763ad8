namespace SopEngine.Application.Calendars.Views;

/// <summary>Other hours for a range of dates, both ends included: those this calendar works then.</summary>
public sealed record PeriodView(string Id, string Name, DateOnly From, DateOnly To, IReadOnlyList<WeekdayView> Week, DecreeView? Decree, bool Estimate);
