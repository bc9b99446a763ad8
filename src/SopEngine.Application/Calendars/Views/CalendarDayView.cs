using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Views;

/// <summary>A day off, or one with hours of its own. <paramref name="Estimate"/>: expected, not yet decreed.</summary>
public sealed record CalendarDayView(DateOnly Date, DayKind Kind, string Name, DecreeView? Decree, IReadOnlyList<string> Hours, bool Estimate);
