using SopEngine.Domain.Calendars;

namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>The lengths that working days have.</summary>
public static class DayLengths
{
    private const string Ordinary = "hari kerja biasa";

    /// <summary>Perpres 21/2023 Pasal 4: 37.5 hours in five days, in Ramadan 32.5.</summary>
    public static IReadOnlyList<DayLength> OfTheDecree { get; } = [new(Ordinary, TimeSpan.FromMinutes(450)), new("Ramadan", TimeSpan.FromMinutes(390))];

    /// <summary>Those of one calendar: the ordinary one, then each other that dated hours bring, under the name of the first that brings it.</summary>
    public static IReadOnlyList<DayLength> Of(WorkingCalendar calendar) =>
    [
        .. calendar.Office.Periods.Concat(calendar.Book.Periods)
            .Select(period => new DayLength(period.Name, period.Week.OrdinaryDay))
            .Prepend(new DayLength(Ordinary, calendar.OrdinaryDay))
            .Where(day => day.Length > TimeSpan.Zero)
            .DistinctBy(day => day.Length),
    ];
}
