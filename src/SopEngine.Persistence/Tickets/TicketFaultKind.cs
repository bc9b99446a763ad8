namespace SopEngine.Persistence.Tickets;

/// <summary>What does not agree. None of these comes from ordinary work: somebody changed the database past the program, or a disk lost something.</summary>
public enum TicketFaultKind
{
    /// <summary>The entry with this number is missing.</summary>
    EntryMissing,

    /// <summary>The entry does not name the hash of the one before it: one of the two was changed or put in later.</summary>
    ChainBroken,

    /// <summary>A column of the entry was changed after it was written.</summary>
    EntryChanged,

    OnBehalfOfChanged,

    GroundChanged,

    AnswersChanged,

    /// <summary>The history does not end where the ticket says: entries were cut off or added at its end.</summary>
    EndChanged,

    /// <summary>The entry's changes cannot be read, so that nothing after it can be replayed.</summary>
    ChangesUnreadable,

    /// <summary>The stored state is not what the history gives.</summary>
    StateChanged,

    /// <summary>A column of the ticket that repeats its state says something else.</summary>
    ColumnsChanged,

    /// <summary>A row of a visit, a clock or an alarm is not what the history gives.</summary>
    SlotsChanged,

    /// <summary>The clock with this number is not what its start, target, pauses and calendar come to.</summary>
    ClockMiscounted,
}
