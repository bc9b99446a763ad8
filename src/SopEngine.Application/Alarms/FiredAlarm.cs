namespace SopEngine.Application.Alarms;

/// <summary>
/// What came of an alarm. <see cref="Worked"/>: true when it took effect, false when it failed, null when there was nothing to do any more or it waits, until
/// <see cref="QuietUntil"/> (UTC), for people to be at work. <see cref="Why"/>: in a line, without personal data.
/// </summary>
internal sealed record FiredAlarm(bool? Worked, DateTime? QuietUntil = null, string? Why = null);
