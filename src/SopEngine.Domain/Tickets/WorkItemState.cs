namespace SopEngine.Domain.Tickets;

/// <summary>The life of a visit to a row: open, perhaps claimed, then done or cancelled.</summary>
public enum WorkItemState
{
    Open,
    Claimed,
    Done,
    Cancelled,
}
