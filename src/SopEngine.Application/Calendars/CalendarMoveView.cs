namespace SopEngine.Application.Calendars;

/// <summary>A clock that a version of the calendar gave another due time (UTC; null where there is none).</summary>
public sealed record CalendarMoveView(string Ticket, int Clock, DateTime? Before, DateTime? After);
