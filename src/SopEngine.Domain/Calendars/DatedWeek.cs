namespace SopEngine.Domain.Calendars;

/// <summary>
/// Other hours for a range of dates, both ends included: Ramadan, or an office that is closed for weeks. The dates of Ramadan are set every year by decree and never
/// computed.
/// </summary>
public sealed record DatedWeek
{
    /// <summary>The same id in a region's calendar replaces the hours of the national entry.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required WorkingWeek Week { get; init; }

    /// <summary>For offices that work six days a week (Perpres 21/2023 Pasal 7); null when the entry has no such hours.</summary>
    public WorkingWeek? SixDayWeek { get; init; }

    /// <summary>The id of the <see cref="Decree"/> it rests on; null when none was found.</summary>
    public string? Decree { get; init; }

    /// <summary>Expected, not yet decreed: shown as "perkiraan".</summary>
    public bool Estimate { get; init; }

    public bool Covers(DateOnly day) => From <= day && day <= To;
}
