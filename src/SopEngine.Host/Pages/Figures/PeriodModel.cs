using SopEngine.Domain.Kpis;

namespace SopEngine.Host.Pages.Figures;

/// <summary>The period that a page shows, and when it is told.</summary>
/// <param name="Shown">Which.</param>
/// <param name="Today">The day it is in the region.</param>
/// <param name="AsAt">The instant of telling, in the region's zone.</param>
public sealed record PeriodModel(ReportPeriod Shown, DateOnly Today, DateTimeOffset AsAt)
{
    private const int Months = 12;
    private const int Quarters = 4;
    private const int Halves = 2;
    private const int Years = 2;

    /// <summary>It has not begun, so that there is nothing to tell.</summary>
    public bool IsAhead => Shown.First > Today;

    /// <summary>It goes on, so that its figures will change.</summary>
    public bool GoesOn => !IsAhead && Shown.Last >= Today;

    /// <summary>The latest of every kind, and the one that is shown.</summary>
    public IEnumerable<ReportPeriod> Choices
    {
        get
        {
            var latest = Latest(PeriodKind.Month, Months).Concat(Latest(PeriodKind.Quarter, Quarters)).Concat(Latest(PeriodKind.Half, Halves)).Concat(Latest(PeriodKind.Year, Years)).ToList();
            return latest.Contains(Shown) ? latest : latest.Prepend(Shown);
        }
    }

    private IEnumerable<ReportPeriod> Latest(PeriodKind kind, int count)
    {
        var period = ReportPeriod.Of(kind, Today);
        for (var number = 0; number < count; number++, period = period.Previous)
        {
            yield return period;
        }
    }
}
