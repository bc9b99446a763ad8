namespace SopEngine.Domain.Clocks;

/// <summary>A pause that is over.</summary>
public sealed record ClockPause(DateTime From, DateTime To, string Reason, string Awaiting);
