namespace SopEngine.Domain.Tickets.Moving;

/// <summary>How many open visits go from one row to another, and what becomes of their clocks. The rows are ids.</summary>
public sealed record PreviewedRow(string From, string To, int Visits, IReadOnlyDictionary<ClockFate, int> Clocks);
