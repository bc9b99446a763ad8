namespace SopEngine.Application.Installation;

/// <summary>
/// Alarms over all regions. <see cref="Due"/>: how many could be tried now, counted to a bound a region. <see cref="OldestDueAt"/>: since when, by its region's clock, the
/// longest waiting one could be; <see cref="OldestSeconds"/>: how long that is, 0 when nothing is due.
/// </summary>
public sealed record AlarmStatus(int Due, DateTime? OldestDueAt, string? OldestRegion, double OldestSeconds, int Parked);
