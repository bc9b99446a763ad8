namespace SopEngine.Domain.Trails;

/// <summary>What does not agree about the record of a day.</summary>
public enum DayFaultKind
{
    /// <summary>The record is not what its hash says.</summary>
    RecordChanged,

    /// <summary>The record does not name the hash of the one of the day before.</summary>
    RecordsBroken,

    /// <summary>There is no record of this day, and maybe of some after it, though there are of days before and after.</summary>
    RecordMissing,

    /// <summary>The record kept outside is not what its hash says: it proves nothing.</summary>
    OutsideUnsound,

    /// <summary>The root kept outside is another: the day's entries are no longer those that were published.</summary>
    OutsideDiffers,

    /// <summary>The root is another, and was computed after the one that is kept outside: the day was sealed a second time.</summary>
    OutsideEarlier,

    /// <summary>The root is the same, and yet the record another: when it was computed, or what came before it, was changed.</summary>
    OutsideRecordDiffers,

    /// <summary>A record is kept outside of a day of which there is none here.</summary>
    OutsideOnly,

    /// <summary>The records end with this day, and outside they go on.</summary>
    EndsEarly,
}
