namespace SopEngine.Host.Pages.Charts;

/// <summary>A line over time.</summary>
/// <param name="Name">What it is called in the key and at the head of its column.</param>
/// <param name="Values">One for each point; null where there is none, which leaves a gap.</param>
/// <param name="Texts">The same in words, for the table.</param>
public sealed record TrendLine(string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string> Texts);
