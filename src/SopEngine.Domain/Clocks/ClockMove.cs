namespace SopEngine.Domain.Clocks;

/// <summary>A clock before and after it was laid on a changed calendar.</summary>
public sealed record ClockMove(Clock Before, Clock After)
{
    /// <summary>True when the due time, or the year that is missing, is another one.</summary>
    public bool Moves => Before.DueAt != After.DueAt || Before.UnsetYear != After.UnsetYear;
}
