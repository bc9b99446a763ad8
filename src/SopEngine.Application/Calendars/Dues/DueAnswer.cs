using SopEngine.Domain.Sops;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>When something is due and how much working time lies before it; or why that cannot be said.</summary>
/// <param name="Refusal">One Indonesian sentence that says what to do; null when there is an answer, and then everything else is set.</param>
/// <param name="Region">Where it was counted.</param>
/// <param name="Target">What was counted.</param>
/// <param name="Start">UTC.</param>
/// <param name="Due">UTC, not before <paramref name="Start"/>.</param>
/// <param name="Working">Working time from start to due on the region's ordinary calendar.</param>
public readonly record struct DueAnswer(string? Refusal, DueRegion? Region = null, TimeTarget? Target = null, DateTime Start = default, DateTime Due = default, TimeSpan Working = default);
