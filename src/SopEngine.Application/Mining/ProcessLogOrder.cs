using System.Globalization;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Mining;

/// <summary>Which tickets are wanted: those that were opened on these days of the region, each whole, of one SOP or of all.</summary>
public sealed record ProcessLogOrder(DateOnly First, DateOnly Last, string? Sop)
{
    private const string Form = "yyyy-MM-dd";

    /// <param name="from">The first day, as it was typed.</param>
    /// <param name="to">The last day, as it was typed.</param>
    /// <param name="sop">The SOP's id; empty for all.</param>
    /// <param name="mostDays">How many days one log may have.</param>
    public static Result<ProcessLogOrder> Read(string? from, string? to, string? sop, int mostDays)
    {
        if (DayOf("dari", from) is { Problem: { } noFirst })
        {
            return noFirst;
        }

        if (DayOf("sampai", to) is { Problem: { } noLast })
        {
            return noLast;
        }

        var (first, last) = (Parsed(from), Parsed(to));
        if (last < first)
        {
            return new ProcessLogProblems.PeriodInvalid("sampai", "turned-round", $"Hari terakhir ({last:yyyy-MM-dd}) mendahului hari pertama ({first:yyyy-MM-dd}). Tukar keduanya.");
        }

        return last.DayNumber - first.DayNumber >= mostDays
            ? new ProcessLogProblems.PeriodInvalid("sampai", "too-long", $"Satu log paling panjang {mostDays} hari. Unduh beberapa bagian, masing-masing dengan periode yang lebih pendek.")
            : new ProcessLogOrder(first, last, string.IsNullOrWhiteSpace(sop) ? null : sop);
    }

    private static Result<string> DayOf(string field, string? typed) =>
        DateOnly.TryParseExact(typed, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2100
            ? typed!
            : new ProcessLogProblems.PeriodInvalid(field, "not-a-day", $"Tulis \"{field}\" sebagai tanggal, tahun-bulan-hari, misalnya 2026-11-01.");

    private static DateOnly Parsed(string? typed) => DateOnly.ParseExact(typed!, Form, CultureInfo.InvariantCulture);
}
