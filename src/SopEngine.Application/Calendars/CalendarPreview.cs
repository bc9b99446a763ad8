using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>What applying a proposal would come to.</summary>
/// <param name="Number">The proposal.</param>
/// <param name="Sha256">Names what was looked at.</param>
/// <param name="MadeBy">Who made it.</param>
/// <param name="MadeAt">When (UTC).</param>
/// <param name="Region">The region's own part.</param>
/// <param name="Book">The same over the nation's.</param>
/// <param name="Difference">Against the calendar in force.</param>
/// <param name="OpenClocks">How many clocks are open.</param>
/// <param name="Moved">Those that get another due time, by the earlier of the two; at most <see cref="PreviewCalendar.MostShown"/>.</param>
/// <param name="MovedCount">How many they are in all.</param>
public sealed record CalendarPreview(
    int Number, string Sha256, string MadeBy, DateTime MadeAt, CalendarBook Region, CalendarBook Book, CalendarDifference Difference,
    int OpenClocks, IReadOnlyList<MovedClock> Moved, int MovedCount);
