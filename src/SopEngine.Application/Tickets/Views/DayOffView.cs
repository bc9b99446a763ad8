namespace SopEngine.Application.Tickets.Views;

/// <summary>A day that did not count, and why.</summary>
public sealed record DayOffView(DateOnly Date, string Reason);
