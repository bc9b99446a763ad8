namespace SopEngine.Domain.Clocks;

/// <summary>What a clock measures.</summary>
public enum ClockKind
{
    /// <summary>One row.</summary>
    Step,

    /// <summary>The ticket, by its topic or by the SOP's own promise, shared by the rows.</summary>
    Ticket,

    /// <summary>The longest a row may wait.</summary>
    Wait,

    /// <summary>One stay of the ticket in a phase.</summary>
    Phase,

    /// <summary>A target of the nation beside the region's own (SP4N-LAPOR!).</summary>
    National,
}
