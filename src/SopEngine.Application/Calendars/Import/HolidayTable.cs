using System.Collections.Immutable;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Import;

/// <summary>What came of reading a table of holidays: its days by date, or everything that is wrong with it.</summary>
public sealed record HolidayTable
{
    /// <summary>Empty when there are problems: a table is taken whole or not at all.</summary>
    public ImmutableArray<CalendarDay> Days { get; init; } = [];

    public IReadOnlyList<LineProblem> Problems { get; init; } = [];
}
