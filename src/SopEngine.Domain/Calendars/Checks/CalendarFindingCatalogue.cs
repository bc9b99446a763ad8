using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Calendars.Checks;

/// <summary>Every kind of finding about a calendar, and how grave it is. A finding's severity comes from here and nowhere else.</summary>
public static class CalendarFindingCatalogue
{
    /// <summary>Code to severity, in alphabetical order.</summary>
    public static IReadOnlyDictionary<string, FindingSeverity> All { get; } = new SortedDictionary<string, FindingSeverity>(StringComparer.Ordinal)
    {
        ["calendar-twice"] = FindingSeverity.Error,
        ["calendar-without-hours"] = FindingSeverity.Error,
        ["calendars-missing"] = FindingSeverity.Error,
        ["date-estimated"] = FindingSeverity.Note,
        ["day-twice"] = FindingSeverity.Error,
        ["day-without-decree"] = FindingSeverity.Warning,
        ["decree-twice"] = FindingSeverity.Error,
        ["force-majeure-without-decree"] = FindingSeverity.Error,
        ["hours-outside-day"] = FindingSeverity.Error,
        ["hours-overlap"] = FindingSeverity.Error,
        ["period-backwards"] = FindingSeverity.Error,
        ["period-other-weekdays"] = FindingSeverity.Warning,
        ["period-twice"] = FindingSeverity.Error,
        ["periods-overlap"] = FindingSeverity.Error,
        ["unknown-decree"] = FindingSeverity.Error,
        ["year-without-decree"] = FindingSeverity.Error,
    };
}
