namespace SopEngine.Application.Tickets.Views;

/// <summary>How a part of Kelengkapan or Output stands on a ticket.</summary>
public enum EvidenceState
{
    /// <summary>The ticket has it.</summary>
    There,

    /// <summary>It is due, or the row went by without it.</summary>
    Missing,

    /// <summary>Its row has not come to it.</summary>
    Awaited,

    /// <summary>On this ticket it is not asked for.</summary>
    NotDue,

    /// <summary>It leaves nothing on a ticket.</summary>
    Means,
}
