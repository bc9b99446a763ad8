using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tickets.Moving;

namespace SopEngine.Application.Tickets.Moving;

/// <summary>A clock: what became of it, its due times (UTC; null for none), and the working seconds it had counted before and after, which are the same.</summary>
public sealed record MovedClockView(int Clock, ClockKind Kind, string? Step, ClockFate Fate, DateTime? DueBefore, DateTime? DueAfter, long CountedBefore, long CountedAfter);
