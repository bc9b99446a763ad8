namespace SopEngine.Application.Wording;

/// <summary>How a promise stands. Each is shown by a word and a shape, never by colour alone.</summary>
public enum TimeMark
{
    /// <summary>Nothing is promised.</summary>
    None,

    OnTime,

    /// <summary>Three quarters of the time or more are used.</summary>
    AtRisk,

    Late,

    /// <summary>The clock stands still for somebody else.</summary>
    Waiting,
}
