using System.Collections.Immutable;
using SopEngine.Application.Tables;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Import;

/// <summary>
/// Reads a table of holidays as an officer exports it from a spreadsheet: <c>date,type,name[,decree]</c>, separated by commas, semicolons or tabs, with or without a head.
/// Says everything that is wrong at once and never throws whatever the bytes are.
/// </summary>
public static class HolidayCsv
{
    /// <summary>Ten years have about 300 days off; beyond this it is another file.</summary>
    public const int MostLines = 5000;

    private const int Date = 0, Type = 1, Name = 2, Decree = 3, LongestName = 200;

    /// <param name="bytes">UTF-8, UTF-16 with a byte order mark, or Latin-1; at most 1 MiB.</param>
    /// <param name="decree">The id of the decree that days without one rest on; null where each line must name its own.</param>
    public static HolidayTable Read(ReadOnlySpan<byte> bytes, string? decree = null)
    {
        var rows = CsvRows.Read(bytes, "tabel hari libur", out var refusal);
        if (refusal is not null || rows.Count > MostLines)
        {
            return Refused(new LineProblem(1, "file-unusable", refusal ?? $"Tabel ini memuat lebih dari {MostLines} baris; pecah menurut tahun."));
        }

        var problems = new List<LineProblem>();
        var days = ImmutableArray.CreateBuilder<CalendarDay>();
        var seen = new Dictionary<DateOnly, int>();
        foreach (var row in rows.Skip(rows.Count > 0 && IsHead(rows[0]) ? 1 : 0))
        {
            if (ReadDay(row, decree, problems) is not { } day)
            {
                continue;
            }

            if (seen.TryAdd(day.Date, row.Line))
            {
                days.Add(day);
            }
            else
            {
                problems.Add(new LineProblem(row.Line, "day-twice", $"Tanggal {Show(row, Date)} sudah ada di baris {seen[day.Date]}; hapus salah satu."));
            }
        }

        if (days.Count == 0 && problems.Count == 0)
        {
            problems.Add(new LineProblem(1, "file-unusable", "Tabel ini tidak memuat satu hari pun; tulis kolom tanggal, jenis, nama, keputusan."));
        }

        return problems.Count > 0 ? new HolidayTable { Problems = problems } : new HolidayTable { Days = [.. days.OrderBy(day => day.Date)] };
    }

    // a first line that holds no date and no day is a head
    private static bool IsHead(TableRow row) => row.Cells.All(cell => !cell.Any(char.IsAsciiDigit)) && HolidayWords.Kind(row.Cell(Type)) is null;

    private static CalendarDay? ReadDay(TableRow row, string? decree, List<LineProblem> problems)
    {
        var before = problems.Count;
        var date = DateText.Read(row.Cell(Date), out var isImpossible);
        var kind = HolidayWords.Kind(row.Cell(Type));
        var name = row.Cell(Name);
        var ground = row.Cell(Decree) is { Length: > 0 } own ? own : decree;
        Require(date is not null, "bad-date", isImpossible
            ? $"Tidak ada tanggal \"{Show(row, Date)}\" dalam kalender; perbaiki tanggalnya."
            : $"\"{Show(row, Date)}\" bukan tanggal; tulis 2026-12-25, 25/12/2026, atau 25 Desember 2026.");
        Require(kind is not null, "unknown-type", $"Jenis \"{Show(row, Type)}\" tidak dikenal; tulis {HolidayWords.Choices}.");
        Require(name.Length is > 0 and <= LongestName, "name-unusable", name.Length == 0 ? "Nama hari belum ada; tulis di kolom ketiga." : $"Nama hari lebih panjang dari {LongestName} karakter; persingkat.");
        Require(ground is not null || kind is null or DayKind.Local, "no-decree", "Keputusan yang menetapkan hari ini belum ada; tulis pengenalnya di kolom keempat.");
        Require(!row.IsOpen, "quote-open", "Tanda petik dua di baris ini tidak ditutup, sehingga baris-baris sesudahnya ikut terbaca; tutup atau hapus tanda itu.");
        Require(row.Cells.Skip(Decree + 1).All(cell => cell.Length == 0), "too-many-columns", "Ada lebih dari empat kolom; apit nama yang memuat pemisah dengan tanda petik dua.");
        return problems.Count > before ? null : new CalendarDay { Date = date!.Value, Kind = kind!.Value, Name = name, Decree = ground ?? "" };

        void Require(bool holds, string code, string message)
        {
            if (!holds)
            {
                problems.Add(new LineProblem(row.Line, code, message));
            }
        }
    }

    private static string Show(TableRow row, int column) => row.Cell(column) is { Length: > 60 } text ? text[..59] + "…" : row.Cell(column);

    private static HolidayTable Refused(LineProblem problem) => new() { Problems = [problem] };
}
