namespace SopEngine.Domain.Calendars;

/// <summary>What a calendar entry rests on.</summary>
public sealed record Decree
{
    public required string Id { get; init; }

    /// <summary>As it is cited: "SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025".</summary>
    public required string Number { get; init; }

    /// <summary>The day it was signed; null when not known.</summary>
    public DateOnly? Date { get; init; }

    public string About { get; init; } = "";

    /// <summary>The year whose national holidays it sets. A year that no decree sets is not guessed: nothing can be counted in it.</summary>
    public int? SetsYear { get; init; }
}
