namespace SopEngine.Application.Tickets.Views;

/// <summary>Other hours by which some days were counted: Ramadan, with its dates.</summary>
public sealed record DatedHoursView(string Name, DateOnly From, DateOnly To, bool Estimate);
