namespace SopEngine.Domain.Sops;

/// <summary>A message that a row sends.</summary>
public sealed record Notification
{
    /// <summary><c>active</c> when the row begins, <c>done</c> when it ends by any outcome, or the id of an outcome.</summary>
    public required string On { get; init; }

    /// <summary>The template's id.</summary>
    public required string Template { get; init; }

    /// <summary>
    /// Recipients: <c>requester</c>, <c>lane:LANE</c>, <c>role:ROLE</c>, <c>assignee</c> (who has the work now), <c>person:USERNAME</c>.
    /// </summary>
    public required IReadOnlyList<string> To { get; init; }

    public IReadOnlyList<string> Cc { get; init; } = [];

    /// <summary>Channels: inbox, email, webhook.</summary>
    public IReadOnlyList<string> Via { get; init; } = ["inbox"];

    public bool OutsideSop { get; init; }
}
