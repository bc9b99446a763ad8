namespace SopEngine.Domain.Calendars;

/// <summary>
/// An instant laid on a calendar, or the year that could not be counted because no decree sets it. Never a guess: <see cref="At"/> (UTC) and <see cref="UnsetYear"/>
/// exclude each other; both are null where there is nothing to lay.
/// </summary>
public readonly record struct LaidTime(DateTime? At, int? UnsetYear)
{
    public static LaidTime Nothing => default;

    public static LaidTime On(DateTime at) => new(at, null);

    public static LaidTime Unset(int year) => new(null, year);
}
