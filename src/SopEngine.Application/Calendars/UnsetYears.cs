using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>The years somebody should see to: the present one, and from October on, when the decree should be out, the next.</summary>
public static class UnsetYears
{
    private const int DecreeIsOut = 10;

    public static IReadOnlyList<int> Of(CalendarBook book, DateOnly today)
    {
        int[] wanted = today.Month >= DecreeIsOut ? [today.Year, today.Year + 1] : [today.Year];
        return [.. wanted.Except(book.SetYears)];
    }
}
