namespace SopEngine.Application.Charts;

/// <summary>Where an arrow leads.</summary>
public enum ArrowKind
{
    /// <summary>To a row that begins.</summary>
    Onward,

    /// <summary>Back to an earlier row.</summary>
    Return,

    /// <summary>To another lane of the same row.</summary>
    Pass,
}
