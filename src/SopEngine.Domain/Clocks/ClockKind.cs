namespace SopEngine.Domain.Clocks;

/// <summary>What a clock measures.</summary>
public enum ClockKind
{
    /// <summary>One row.</summary>
    Step,

    /// <summary>The ticket, by its topic, shared by the rows.</summary>
    Ticket,

    /// <summary>The longest a row may wait.</summary>
    Wait,
}
