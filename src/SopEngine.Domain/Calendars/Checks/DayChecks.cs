namespace SopEngine.Domain.Calendars.Checks;

/// <summary>Dated entries: each date once, each on a decree, in a year that can be counted.</summary>
internal static class DayChecks
{
    private const string Cell = "Hari";

    public static void Run(CalendarScope scope)
    {
        var seen = new Dictionary<DateOnly, string>();
        foreach (var (index, day) in scope.Book.Days.Index())
        {
            var place = $"days/{index}";
            if (!seen.TryAdd(day.Date, day.Name))
            {
                scope.Report(
                    "day-twice", place + "/date", Cell, $"Tanggal {Words.Day(day.Date)} sudah dipakai \"{seen[day.Date]}\"; hanya yang pertama yang berlaku.",
                    "Gabungkan menjadi satu baris, atau perbaiki tanggalnya.");
            }

            scope.CheckDecree(day.Decree, place, Cell);
            CheckGround(scope, day, place);
            WeekChecks.CheckHours(scope, day.Hours, place + "/hours", Cell, Words.Day(day.Date));
            if (day.Estimate)
            {
                scope.Report(
                    "date-estimated", place + "/estimate", Cell, $"{Words.Day(day.Date)} ({day.Name}) adalah perkiraan; tenggat yang melewatinya dapat bergeser.",
                    "Hapus tanda perkiraan sesudah keputusannya terbit, dan perbaiki tanggalnya bila perlu.");
            }
        }

        CheckYears(scope);
    }

    private static void CheckGround(CalendarScope scope, CalendarDay day, string place)
    {
        if (day.Decree.Length > 0 || day.Kind == DayKind.Local)
        {
            return;
        }

        if (day.Kind == DayKind.ForceMajeure)
        {
            scope.Report(
                "force-majeure-without-decree", place + "/decree", Cell,
                $"Keadaan kahar pada {Words.Day(day.Date)} tidak menyebut keputusan; tanpa keputusan jam layanan tidak boleh dihentikan.",
                "Tulis keputusannya di bawah \"decrees\" dan sebut pengenalnya di sini.");
        }
        else
        {
            scope.Report(
                "day-without-decree", place + "/decree", Cell, $"Hari libur {Words.Day(day.Date)} tidak menyebut keputusan yang menetapkannya.",
                "Sebut keputusannya, supaya setiap tenggat yang melewatinya dapat dijelaskan.");
        }
    }

    private static void CheckYears(CalendarScope scope)
    {
        var set = scope.Whole.SetYears.ToHashSet();
        var first = scope.Book.Days.Index()
            .Where(entry => entry.Item.Kind is DayKind.National or DayKind.CollectiveLeave && !set.Contains(entry.Item.Date.Year))
            .DistinctBy(entry => entry.Item.Date.Year);
        foreach (var (index, day) in first)
        {
            var year = day.Date.Year;
            scope.Report(
                "year-without-decree", $"days/{index}/date", Cell,
                $"Ada hari libur tahun {year}, tetapi tidak ada keputusan yang menetapkan tahun itu; tenggat di tahun {year} tidak dapat dihitung.",
                $"Tulis \"setsYear: {year}\" pada keputusan yang menetapkan hari libur tahun itu.");
        }
    }
}
