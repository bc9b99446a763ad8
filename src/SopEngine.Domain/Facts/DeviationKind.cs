namespace SopEngine.Domain.Facts;

/// <summary>In what way a ticket did not go as its SOP says.</summary>
public enum DeviationKind
{
    /// <summary>A row was left out by authority.</summary>
    Skipped,

    /// <summary>The ticket was put at another row by authority.</summary>
    Forced,

    /// <summary>A wrongly recorded time was corrected.</summary>
    Adjusted,

    /// <summary>A row was not done when it was due. Its instant is the due time.</summary>
    Late,

    /// <summary>An alarm that could not be applied was given up by an operator.</summary>
    AlarmSkipped,
}
