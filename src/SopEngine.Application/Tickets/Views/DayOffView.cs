namespace SopEngine.Application.Tickets.Views;

/// <summary>A day that did not count: why in words, the decree it rests on (null for a weekend), and whether it is only expected.</summary>
public sealed record DayOffView(DateOnly Date, string Reason, string? Decree = null, bool Estimate = false);
