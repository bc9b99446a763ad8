namespace SopEngine.Domain.Calendars;

/// <summary>
/// The laid out calendar in columns. Intervals: begin and end in ticks (UTC), and the working ticks before each, one more than there are intervals. Days from the first one:
/// the first interval of each day or later, the working days before it (both one more than there are days), the last day of its unbroken run of set years (-1: not set).
/// Working days: their day numbers.
/// </summary>
internal sealed record LayoutColumns(long[] From, long[] To, long[] Sum, int[] FirstOfDay, int[] WorkingBefore, int[] WorkingDays, int[] SetUntil);
