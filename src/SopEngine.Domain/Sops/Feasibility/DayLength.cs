namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>How long a working day is at some time of the year, and what people call that time: hari kerja biasa, Ramadan 1448 H.</summary>
public sealed record DayLength(string Name, TimeSpan Length);
