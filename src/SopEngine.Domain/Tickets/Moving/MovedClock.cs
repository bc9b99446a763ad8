using SopEngine.Domain.Clocks;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>A clock before and after. What it has counted is working time over all its running, whatever its target is read as; the two are the same.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Before">As it was; null for one that begins.</param>
/// <param name="After">As it is; stopped for one whose promise is gone.</param>
/// <param name="CountedBefore">The working time it had counted at the moment of the move.</param>
/// <param name="CountedAfter">The same after it was laid again.</param>
public sealed record MovedClock(ClockFate Fate, Clock? Before, Clock After, TimeSpan CountedBefore, TimeSpan CountedAfter);
