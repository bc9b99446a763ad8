using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>What the next edit changes: the open proposal, or what is in force where there is none.</summary>
/// <param name="Number">The open proposal; null for none.</param>
/// <param name="Region">The region's own part.</param>
/// <param name="Whole">The same over the nation's.</param>
public sealed record CalendarDraft(int? Number, CalendarBook Region, CalendarBook Whole);
