namespace SopEngine.Domain.Calendars.Checks;

/// <summary>Dated hours: from before to, one at a time.</summary>
internal static class PeriodChecks
{
    private const string Cell = "Periode";

    public static void Run(CalendarScope scope, IReadOnlyList<DatedWeek> periods, string list)
    {
        scope.ReportTwins("period-twice", list, Cell, periods.Select(period => period.Id), "hanya yang pertama yang berlaku.");
        foreach (var (index, period) in periods.Index())
        {
            var place = $"{list}/{index}";
            WeekChecks.Run(scope, period.Week, place + "/week", Cell);
            WeekChecks.Run(scope, period.SixDayWeek ?? WorkingWeek.Closed, place + "/sixDayWeek", Cell);
            scope.CheckDecree(period.Decree, place, Cell);
            CheckDates(scope, period, periods.Take(index), place);
            if (period.Estimate)
            {
                scope.Report(
                    "date-estimated", place + "/estimate", Cell,
                    $"Tanggal \"{period.Name}\" ({Words.Day(period.From)} sampai {Words.Day(period.To)}) adalah perkiraan; tenggat di sekitarnya dapat bergeser.",
                    "Perbaiki tanggalnya sesudah ditetapkan, lalu hapus tanda perkiraan.");
            }
        }
    }

    private static void CheckDates(CalendarScope scope, DatedWeek period, IEnumerable<DatedWeek> earlier, string place)
    {
        if (period.To < period.From)
        {
            scope.Report(
                "period-backwards", place + "/to", Cell,
                $"\"{period.Name}\" berakhir {Words.Day(period.To)}, sebelum mulai {Words.Day(period.From)}; periode ini tidak pernah berlaku.",
                "Tukar atau perbaiki kedua tanggalnya.");
        }
        else if (earlier.FirstOrDefault(other => other.Id != period.Id && other.From <= period.To && period.From <= other.To) is { } other)
        {
            scope.Report(
                "periods-overlap", place, Cell, $"\"{period.Name}\" dan \"{other.Name}\" berlaku pada hari yang sama; jam yang dipakai tidak pasti.",
                "Perbaiki tanggalnya supaya satu hari hanya masuk satu periode.");
        }
    }
}
