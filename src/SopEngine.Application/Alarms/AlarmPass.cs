namespace SopEngine.Application.Alarms;

/// <summary>What a pass over the alarms came to. <see cref="Next"/>: UTC, when the next one is to be tried; null when none will be.</summary>
public sealed record AlarmPass(int Fired, int Failed, bool MoreIsDue, DateTime? Next);
