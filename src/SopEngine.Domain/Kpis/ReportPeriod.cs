using System.Globalization;

namespace SopEngine.Domain.Kpis;

/// <summary>A month, quarter, half or whole of a calendar year, by its days in a region. Written 2026-10, 2026-T4, 2026-S2, 2026.</summary>
public readonly record struct ReportPeriod
{
    private const int FirstYear = 2000;
    private const int LastYear = 2999;

    private ReportPeriod(PeriodKind kind, DateOnly first) => (Kind, First) = (kind, first);

    public PeriodKind Kind { get; }

    public DateOnly First { get; }

    public DateOnly Last => First.AddMonths(Months).AddDays(-1);

    /// <summary>From 1: which of its kind in the year.</summary>
    public int Number => ((First.Month - 1) / Months) + 1;

    public ReportPeriod Previous => Of(Kind, First.AddDays(-1));

    public ReportPeriod Next => Of(Kind, First.AddMonths(Months));

    /// <summary>The months in it, in order.</summary>
    public IEnumerable<ReportPeriod> EachMonth
    {
        get
        {
            var (first, months) = (First, Months);
            return Enumerable.Range(0, months).Select(month => new ReportPeriod(PeriodKind.Month, first.AddMonths(month)));
        }
    }

    private int Months => MonthsOf(Kind);

    /// <summary>The one that a day lies in.</summary>
    public static ReportPeriod Of(PeriodKind kind, DateOnly day) =>
        new(kind, new DateOnly(day.Year, ((day.Month - 1) / MonthsOf(kind) * MonthsOf(kind)) + 1, 1));

    /// <summary>Null for what is no period, and for years before 2000 and after 2999.</summary>
    public static ReportPeriod? Parse(string? text)
    {
        var (year, part) = text?.Split('-') switch
        {
            [{ Length: 4 } all] => (all, ""),
            [{ Length: 4 } all, { Length: 2 } some] => (all, some),
            _ => ("", ""),
        };
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var known) || known is < FirstYear or > LastYear)
        {
            return null;
        }

        var (kind, number) = part switch
        {
            "" => (PeriodKind.Year, "1"),
            ['T', var quarter] => (PeriodKind.Quarter, quarter.ToString()),
            ['S', var half] => (PeriodKind.Half, half.ToString()),
            _ => (PeriodKind.Month, part),
        };
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which) && which >= 1 && which <= 12 / MonthsOf(kind)
            ? new ReportPeriod(kind, new DateOnly(known, ((which - 1) * MonthsOf(kind)) + 1, 1))
            : null;
    }

    /// <summary>As it stands in addresses.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Month => $"{First.Year:0000}-{First.Month:00}",
        PeriodKind.Quarter => $"{First.Year:0000}-T{Number}",
        PeriodKind.Half => $"{First.Year:0000}-S{Number}",
        PeriodKind.Year => $"{First.Year:0000}",
    };

    private static int MonthsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.Half => 6,
        PeriodKind.Year => 12,
    };
}
