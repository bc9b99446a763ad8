using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Views;

/// <summary>A calendar of a region, in short.</summary>
/// <param name="Id">By which units and topics name it.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Ordinary">True for the one that counts where nothing else is said.</param>
/// <param name="AlwaysOpen">Day and night.</param>
/// <param name="Observes">Kinds of days off that it takes.</param>
/// <param name="YearsSet">The years that can be counted in; empty for one that needs no decree and has all of them.</param>
/// <param name="Week">Hours by weekday, Monday first; a weekday that is off is left out.</param>
public sealed record CalendarSummaryView(
    string Id, string Name, bool Ordinary, bool AlwaysOpen, IReadOnlyList<DayKind> Observes, IReadOnlyList<int> YearsSet, IReadOnlyList<WeekdayView> Week);
