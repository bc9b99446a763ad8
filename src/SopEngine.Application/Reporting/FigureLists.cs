namespace SopEngine.Application.Reporting;

/// <summary>What explains the facts: kept in memory, and made only when it is asked for.</summary>
public sealed class FigureLists
{
    public required Func<IEnumerable<RegionFigure>> Regions { get; init; }

    public required Func<IEnumerable<SopFigure>> Sops { get; init; }

    public required Func<IEnumerable<CalendarFigure>> Calendars { get; init; }
}
