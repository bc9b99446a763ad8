namespace SopEngine.Application.Tickets.Views;

/// <summary>When a share of a clock's time is used up, in percent of the time from start to due.</summary>
public sealed record ThresholdView(int Percent, DateTimeOffset At);
