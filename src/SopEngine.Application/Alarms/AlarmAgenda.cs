namespace SopEngine.Application.Alarms;

/// <summary>All regions that have alarms, each with its first.</summary>
internal sealed record AlarmAgenda(IReadOnlyList<AlarmTurn> Turns)
{
    /// <summary>The regions with something due, the longest waiting first.</summary>
    public IReadOnlyList<AlarmTurn> Due { get; } = [.. Turns.Where(turn => turn.IsDue).OrderByDescending(turn => turn.Now - turn.RunAt)];

    /// <summary>When, on the server's clock, the next alarm is to be tried; null when none will be by itself.</summary>
    public DateTime? Next => Turns.Min(turn => turn.RealRunAt);
}
