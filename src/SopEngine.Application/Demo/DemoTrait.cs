namespace SopEngine.Application.Demo;

/// <summary>What befalls an invented ticket, where its SOP has room for it.</summary>
internal enum DemoTrait
{
    /// <summary>One row is done after its time.</summary>
    Late,

    /// <summary>Given back to the requester as incomplete.</summary>
    Returned,

    /// <summary>Handed to a higher level.</summary>
    Escalated,

    /// <summary>The requester says that it is not solved.</summary>
    Reopened,

    /// <summary>Turned down.</summary>
    Rejected,

    /// <summary>Its clocks stand still for a while.</summary>
    Paused,

    /// <summary>Taken back by its requester.</summary>
    Withdrawn,

    /// <summary>The same as another, into which it is merged.</summary>
    Duplicate,

    /// <summary>Lies with an officer for good.</summary>
    Forgotten,

    /// <summary>Given back, and its requester never answers.</summary>
    Silent,

    /// <summary>Filed under the wrong topic.</summary>
    Reclassified,

    /// <summary>Somebody writes a comment.</summary>
    Commented,
}
