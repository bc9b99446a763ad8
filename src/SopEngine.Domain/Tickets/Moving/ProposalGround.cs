namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Why a row is proposed in the place of one that is gone, surest first.</summary>
public enum ProposalGround
{
    /// <summary>A new row says the same.</summary>
    SameActivity,

    /// <summary>A new row of the same lane says nearly the same.</summary>
    LikeActivity,

    /// <summary>The only new row of the same lane and phase.</summary>
    SameWork,

    /// <summary>The row that its first answer led to, which is still there: its own work would be left out.</summary>
    Follows,

    /// <summary>None is like it; somebody has to name one.</summary>
    Nothing,
}
