namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>The flow nodes of BPMN that an SOP needs.</summary>
internal enum NodeKind
{
    Start,
    End,

    /// <summary>A row that people do.</summary>
    Task,

    /// <summary>A row that the system does by itself.</summary>
    Service,

    /// <summary>A row that runs another SOP.</summary>
    Call,

    /// <summary>A look-up at any moment: an event sub-process that interrupts nothing, with one task in it.</summary>
    AnyTime,

    /// <summary>One of several ways goes on, or several ways come together.</summary>
    Exclusive,

    /// <summary>All ways go on, or all are awaited.</summary>
    Parallel,
}
