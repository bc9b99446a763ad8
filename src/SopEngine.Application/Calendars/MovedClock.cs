using SopEngine.Domain.Clocks;

namespace SopEngine.Application.Calendars;

/// <summary>A clock whose due time another calendar moves (UTC; null where there is none).</summary>
public sealed record MovedClock(string Ticket, int Clock, ClockKind Kind, string? Step, DateTime? Before, DateTime? After);
