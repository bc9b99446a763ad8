using System.Collections.Immutable;

namespace SopEngine.Domain.Calendars;

/// <summary>
/// A region's calendars as they stand, and as they stood: a clock is counted on the version it was laid on until it is laid again.
/// </summary>
/// <param name="current">The calendars in force, the ordinary one first.</param>
/// <param name="earlier">Finds a calendar of an earlier version by its name and version; null when there is none.</param>
public sealed class CalendarSet(ImmutableArray<WorkingCalendar> current, Func<string, WorkingCalendar?> earlier)
{
    /// <summary>A set of one calendar that has no past.</summary>
    public CalendarSet(WorkingCalendar only)
        : this([only], _ => null)
    {
    }

    public ImmutableArray<WorkingCalendar> Current => current;

    /// <summary>The ordinary office's.</summary>
    public WorkingCalendar Ordinary => current[0];

    /// <summary>The calendar of this id, or the ordinary one when there is none.</summary>
    public WorkingCalendar Find(string? id) => current.FirstOrDefault(calendar => calendar.Office.Id == id) ?? Ordinary;

    /// <summary>The calendar a clock was laid on, by its version; as it stands now where that version is not known any more.</summary>
    public WorkingCalendar OfVersion(string version) =>
        current.FirstOrDefault(calendar => calendar.Version == version) ?? earlier(version) ?? Find(OfficeOf(version));

    /// <summary>The id of the calendar in <c>kantor@3</c>.</summary>
    public static string OfficeOf(string version) => version.Split('@')[0];
}
