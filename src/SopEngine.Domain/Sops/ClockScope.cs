namespace SopEngine.Domain.Sops;

/// <summary>How far one clock reaches.</summary>
public enum ClockScope
{
    /// <summary>One clock for the whole ticket.</summary>
    Ticket,

    /// <summary>A clock of its own for each row.</summary>
    Step,
}
