namespace SopEngine.Application.Tickets.Views;

/// <summary>A row that a ticket has passed, as anybody may know it.</summary>
public sealed record TrackedStepView(string Activity, DateTimeOffset At);
