namespace SopEngine.Domain.Tickets;

/// <summary>What happens when an alarm elapses.</summary>
public enum AlarmKind
{
    /// <summary>The longest wait is over: its outcome follows.</summary>
    WaitEnds,

    /// <summary>The one waited for is told that the wait will end.</summary>
    Notice,

    /// <summary>A rung of the row's ladder.</summary>
    Rung,

    /// <summary>A repeated reminder.</summary>
    Reminder,

    /// <summary>The row's called SOP has still to be filed.</summary>
    Call,

    /// <summary>Three quarters of the time the rows share are used: escalating is proposed.</summary>
    Proposal,

    /// <summary>The row that called this ticket has still to be told how it ended.</summary>
    ReportBack,
}
