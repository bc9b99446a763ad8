namespace SopEngine.Application.Demo;

/// <summary>What taking an answer means for the way of a ticket.</summary>
internal enum DemoTurn
{
    /// <summary>On to what comes next.</summary>
    On,

    /// <summary>Back to the requester.</summary>
    Back,

    /// <summary>Back to a colleague.</summary>
    Rework,

    /// <summary>Up to a higher level, at once or with the next row.</summary>
    Up,

    /// <summary>Open once more, at once or with the next row.</summary>
    Again,

    /// <summary>To an end that is not a solution.</summary>
    No,

    /// <summary>Past a row that is not needed.</summary>
    Skip,

    /// <summary>More time for the row.</summary>
    More,
}
