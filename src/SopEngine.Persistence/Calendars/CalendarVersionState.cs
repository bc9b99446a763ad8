namespace SopEngine.Persistence.Calendars;

/// <summary>Where a version of a region's calendar stands.</summary>
public enum CalendarVersionState
{
    /// <summary>Being made or waiting to be looked at; nothing is counted on it.</summary>
    Proposed,

    /// <summary>In force, or was until a later one was.</summary>
    Applied,

    /// <summary>Given up without having been in force.</summary>
    Discarded,
}
