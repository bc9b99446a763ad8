namespace SopEngine.Domain.Tickets.Moving;

/// <summary>What a move does to a clock.</summary>
public enum ClockFate
{
    /// <summary>Same target, same due time.</summary>
    Kept,

    /// <summary>Another target; what was counted stays counted.</summary>
    Retargeted,

    /// <summary>The revision moved to promises nothing here any more.</summary>
    Stopped,

    /// <summary>The revision moved to promises something here that was not promised; counted from the move.</summary>
    Started,
}
