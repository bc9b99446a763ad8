using System.Collections.Immutable;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Calendars;

/// <summary>Carries out edits on a region's own part. What the region has not said itself it takes from the nation first.</summary>
internal static class CalendarEdits
{
    /// <param name="region">The region's own part.</param>
    /// <param name="whole">The same over the nation's.</param>
    /// <param name="edit">What to change.</param>
    public static CalendarBook Apply(CalendarBook region, CalendarBook whole, CalendarEdit edit) => edit switch
    {
        CalendarEdit.AddDays add => With(region, add.Decree) with { Days = [.. add.Days.UnionBy(region.Days, day => day.Date).OrderBy(day => day.Date)] },
        CalendarEdit.RemoveDay remove => region with { Days = region.Days.RemoveAll(day => day.Date == remove.Date) },
        CalendarEdit.AddPeriod add => With(region, add.Decree) with { Periods = [.. region.Periods.Where(period => period.Id != add.Period.Id), add.Period] },
        CalendarEdit.RemovePeriod remove => region with { Periods = region.Periods.RemoveAll(period => period.Id == remove.Id) },
        CalendarEdit.SetWeek set => whole.Find(set.Calendar) is { } known ? SetCalendar(region, whole, known with { Week = set.Week }) : region,
        CalendarEdit.SetCalendar set => SetCalendar(region, whole, set.Calendar),
        _ => throw new InvalidOperationException($"Unknown edit {edit.GetType().Name}."),
    };

    /// <summary>What the edit names and the calendar does not have: an edit without any effect would be taken for one that was made.</summary>
    public static Problem? Missing(CalendarBook region, CalendarBook whole, CalendarEdit edit) => edit switch
    {
        CalendarEdit.SetWeek set when whole.Find(set.Calendar) is null => new CalendarProblems.CalendarUnknown(set.Calendar),
        CalendarEdit.RemoveDay remove when region.Days.All(day => day.Date != remove.Date) =>
            Unknown("date", $"Tanggal {remove.Date:yyyy-MM-dd} bukan entri daerah sendiri; hari dari kalender nasional diganti dengan menambah entri bertanggal sama."),
        CalendarEdit.RemovePeriod remove when region.Periods.All(period => period.Id != remove.Id) =>
            Unknown("period", $"Daerah ini tidak mempunyai jam khusus \"{remove.Id}\" sendiri; jam dari kalender nasional diganti dengan menambah yang berpengenal sama."),
        _ => null,
    };

    private static CalendarProblems.CalendarInvalid Unknown(string field, string message) => new([new FieldError(field, "unknown", message)]);

    private static CalendarBook With(CalendarBook region, Decree? decree) =>
        decree is null ? region : region with { Decrees = [.. region.Decrees.Where(known => known.Id != decree.Id), decree] };

    private static CalendarBook SetCalendar(CalendarBook region, CalendarBook whole, OfficeCalendar changed)
    {
        ImmutableArray<OfficeCalendar> all = region.Calendars.IsEmpty ? whole.Calendars : region.Calendars;
        var at = all.ToList().FindIndex(known => known.Id == changed.Id);
        return region with { Calendars = at < 0 ? all.Add(changed) : all.SetItem(at, changed) };
    }
}
