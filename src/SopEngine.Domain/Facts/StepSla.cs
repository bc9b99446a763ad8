namespace SopEngine.Domain.Facts;

/// <summary>How a promise was kept.</summary>
public enum StepSla
{
    /// <summary>Nothing was promised, or nothing can be judged: passed on, skipped, cancelled before it was due, standing while it ended.</summary>
    None,

    /// <summary>Not ended. Whether it is late already follows from its due time and the present.</summary>
    Pending,

    /// <summary>Ended not after it was due; the instant itself is in time.</summary>
    Met,

    Missed,
}
