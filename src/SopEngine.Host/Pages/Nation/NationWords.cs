using SopEngine.Application.Nation;
using SopEngine.Application.Wording;
using SopEngine.Domain.Kpis;

namespace SopEngine.Host.Pages.Nation;

/// <summary>Figures of regions as numbers in one unit, so that they can be compared by eye: working time in minutes, whatever a region's day is.</summary>
internal static class NationWords
{
    private const decimal Minute = 60_000;

    public static string Few(int least) => $"n < {least}";

    public static string Unit(KpiUnit unit) => unit switch
    {
        KpiUnit.Percent => "%",
        KpiUnit.WorkingMinutes => "menit kerja",
        _ => "",
    };

    public static string HeadWithUnit(NationColumn column) => Unit(column.Unit) is { Length: > 0 } unit ? $"{column.Head} ({unit})" : column.Head;

    /// <summary>With at most two decimals.</summary>
    public static decimal? Number(decimal? value, KpiUnit unit) =>
        (unit == KpiUnit.WorkingMinutes ? value / Minute : value) is { } known ? decimal.Round(known, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>Percent with one decimal, minutes and counts whole; a mean of counts with one.</summary>
    public static string Text(decimal? value, KpiUnit unit) => Number(value, unit) is { } number
        ? IndonesianNumber.Of(number, unit == KpiUnit.Percent || (unit == KpiUnit.Count && number != decimal.Truncate(number)) ? 1 : 0)
        : FigureText.Nothing;

    /// <summary>What nine of ten do not exceed cannot be put together from regions.</summary>
    public static decimal? Weighted(NationColumn column, KpiTotal total) => column.Of == NationValue.P90 ? null : total.Weighted;

    /// <summary>Why a cell holds no number.</summary>
    public static string Why(NationCellState state, int least) => state switch
    {
        NationCellState.Few => $"kurang dari {least}, tidak ditampilkan",
        NationCellState.NotInSop => FigureText.NotInSop,
        NationCellState.Nothing => "tidak ada yang dihitung",
        NationCellState.Told => "",
    };
}
