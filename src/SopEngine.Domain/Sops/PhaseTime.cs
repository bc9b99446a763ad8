namespace SopEngine.Domain.Sops;

/// <summary>How long one stay of a ticket in a phase may take; <see cref="Time"/> is written as a time cell writes it.</summary>
public sealed record PhaseTime(Phase Phase, string Time);
