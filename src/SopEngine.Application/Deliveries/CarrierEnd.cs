namespace SopEngine.Application.Deliveries;

/// <summary>What came of handing a message over.</summary>
public enum CarrierEnd
{
    /// <summary>The other side has taken it over.</summary>
    Sent,

    /// <summary>The other side did not take this one now.</summary>
    Later,

    /// <summary>The other side does not answer at all: the others need not be tried now.</summary>
    Down,

    /// <summary>The other side will never take it.</summary>
    Never,
}
