using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Wording;

/// <summary>Periods of reports as they are written in Indonesian.</summary>
public static class PeriodText
{
    private static readonly string[] _roman = ["I", "II", "III", "IV"];

    /// <summary>Oktober 2026, Triwulan IV 2026, Semester II 2026, Tahun 2026.</summary>
    public static string Of(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.Month => Month(period.First),
        PeriodKind.Quarter => $"Triwulan {_roman[period.Number - 1]} {period.First.Year}",
        PeriodKind.Half => $"Semester {_roman[period.Number - 1]} {period.First.Year}",
        PeriodKind.Year => $"Tahun {period.First.Year}",
    };

    /// <summary>Bulan, Triwulan, Semester, Tahun.</summary>
    public static string Kind(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "Bulan",
        PeriodKind.Quarter => "Triwulan",
        PeriodKind.Half => "Semester",
        PeriodKind.Year => "Tahun",
    };

    /// <summary>1 Oktober 2026 sampai 31 Desember 2026.</summary>
    public static string Days(ReportPeriod period) => $"{IndonesianText.Date(period.First)} sampai {IndonesianText.Date(period.Last)}";

    /// <summary>Okt 26: under the points of a chart.</summary>
    public static string Short(ReportPeriod month) => $"{Month(month.First)[..3]} {month.First.Year % 100:00}";

    private static string Month(DateOnly day) => IndonesianText.Date(day).Split(' ', 2)[1];
}
