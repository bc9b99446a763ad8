namespace SopEngine.Domain.Sops;

/// <summary>The canonical phase of a row, which is what regions are compared by: never by row number.</summary>
public enum Phase
{
    /// <summary>Brings the ticket into being: filing, registering, numbering.</summary>
    Intake,

    /// <summary>Decides whether and by whom it will be handled.</summary>
    Triage,

    /// <summary>Tries to solve or fulfil.</summary>
    Work,

    /// <summary>Decides on, or carries out, handing to another level.</summary>
    Escalate,

    /// <summary>An official decides, checks or authorises what a subordinate did.</summary>
    Approve,

    /// <summary>The requester, or someone for him, judges the result.</summary>
    Confirm,

    /// <summary>Ends the ticket administratively.</summary>
    Close,
}
