namespace SopEngine.Domain.Sops;

/// <summary>One rung of a row's escalation ladder.</summary>
public sealed record LadderRung
{
    /// <summary>When: a share of the row's target in percent, from 1 to 1000; 100 is the due time.</summary>
    public required int At { get; init; }

    public required LadderAct Do { get; init; }

    /// <summary>Who is told, or joins, or takes over: recipients as in <see cref="Notification.To"/>; one <c>role:</c> or <c>lane:</c> where the work moves.</summary>
    public required IReadOnlyList<string> To { get; init; }

    public bool OutsideSop { get; init; }
}
