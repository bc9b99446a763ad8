using System.Globalization;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Tells the derivation of a due time to people.</summary>
internal sealed class ExplanationSentences(TicketContext context, Clock clock, ClockDerivation derived, WorkingCalendar calendar)
{
    /// <summary>More stretches than this are told by the week they lie in: a month is read in five lines, not in forty.</summary>
    private const int MostPieces = 24;

    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    public IEnumerable<string> All() => [.. Promise(), .. Counted(), .. Stood(), .. NotCounted(), End()];

    private IEnumerable<string> Promise()
    {
        yield return $"Targetnya {Names.OfTarget(clock.Target)}. {Rule(clock.Target)}";
        yield return $"Mulai dihitung {context.Tenant.InWords(clock.StartedAt)}, menurut kalender {calendar.Office.Name}.";
        foreach (var more in clock.Extensions)
        {
            yield return $"Diperpanjang {Names.OfTarget(more.More)} pada {context.Tenant.InWords(more.At)}.";
        }

        foreach (var period in derived.Periods)
        {
            yield return $"{period.Name} ({Day(period.From)} sampai {Day(period.To)}) dihitung menurut jamnya sendiri{Expected(period.Estimate)}.";
        }
    }

    private IEnumerable<string> Counted()
    {
        var pieces = derived.Runs.SelectMany(run => run.Pieces).ToList();
        return pieces.Count <= MostPieces ? pieces.Select(Piece) : pieces.GroupBy(piece => Monday(context.Tenant.DayOf(piece.From))).Select(Week);
    }

    private IEnumerable<string> Stood() => derived.Pauses.Select(pause =>
    {
        var until = pause.To is { } to ? $"sampai {context.Tenant.InWords(to)}" : "dan masih berhenti";
        var whose = pause.Reason.Contains(Names.OfParty(pause.Awaiting), StringComparison.OrdinalIgnoreCase) ? "" : $" (pihak yang ditunggu: {Names.OfParty(pause.Awaiting)})";
        return $"Berhenti dihitung sejak {context.Tenant.InWords(pause.From)} {until}: {pause.Reason}{whose}.";
    });

    private IEnumerable<string> NotCounted()
    {
        var weekends = derived.Skipped.Where(day => day.Entry is null).ToList();
        if (weekends.Count > 0)
        {
            var told = weekends.Count <= 10 ? string.Join("; ", weekends.Select(day => Instants.InWords(day.Date))) : $"{weekends.Count} hari";
            yield return $"Tidak dihitung karena akhir pekan atau hari tutup: {told}.";
        }

        foreach (var same in derived.Skipped.Where(day => day.Entry is not null).GroupBy(day => day.Entry!.Decree))
        {
            var decree = calendar.Book.FindDecree(same.Key)?.Number ?? same.Key;
            yield return $"Tidak dihitung menurut {decree}: {string.Join("; ", same.Select(day => $"{Instants.InWords(day.Date)}, {day.Entry!.Name}{Expected(day.Entry.Estimate)}"))}.";
        }
    }

    private string End()
    {
        if (clock.UnsetYear is { } year)
        {
            return $"Kalender {year} belum ditetapkan, jadi jatuh temponya belum dapat dihitung. Begitu kalender itu diisi, tenggat ini dihitung ulang.";
        }

        var sum = Minutes(derived.Sum);
        return clock.DueAt is { } due
            ? $"Jumlahnya {sum}; jatuh tempo {context.Tenant.InWords(due)}{Expected(derived.Estimated)}."
            : $"Sudah terpakai {sum}; jatuh temponya ditetapkan ketika perhitungan berjalan lagi.";
    }

    private string Piece(WorkingInterval piece) =>
        $"{Instants.InWords(context.Tenant.DayOf(piece.From))} pukul {context.Tenant.TimeInWords(piece.From)}–{EndOf(piece)}: {Minutes(piece.Length)}.";

    private string Week(IGrouping<DateOnly, WorkingInterval> week)
    {
        var days = week.Select(piece => context.Tenant.DayOf(piece.From)).Distinct().ToList();
        var sum = week.Aggregate(TimeSpan.Zero, (all, piece) => all + piece.Length);
        return $"{Instants.InWords(days[0])} sampai {Instants.InWords(days[^1])}, {days.Count} hari kerja: {Minutes(sum)}.";
    }

    private string EndOf(WorkingInterval piece)
    {
        var (from, to) = (context.Tenant.DayOf(piece.From), context.Tenant.DayOf(piece.To));
        return from == to ? context.Tenant.TimeInWords(piece.To) : $"{context.Tenant.TimeInWords(piece.To)} ({Instants.InWords(to)})";
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", _indonesian);

    private static string Expected(bool estimate) => estimate ? " (perkiraan)" : "";

    private static string Minutes(TimeSpan length) => $"{length.TotalMinutes.ToString("#,0.##", _indonesian)} menit";

    private static string Rule(TimeTarget target) => target.Kind != TimeKind.Fixed ? "" : target.Reading switch
    {
        TimeReading.WorkingElapsed or TimeReading.WorkingElapsedDay => "Yang dihitung hanya waktu kerja: istirahat, malam, dan hari libur tidak.",
        TimeReading.WorkingDayDate => "Dihitung hari kerja sesudah hari mulai; jatuh tempo pada jam tutup kantor hari terakhir.",
        TimeReading.CalendarRollForward => "Dihitung menurut tanggal kalender; jatuh tempo pada jam tutup kantor, digeser ke hari kerja berikutnya bila jatuh pada hari libur.",
        TimeReading.CalendarElapsed => "Dihitung terus-menerus, malam dan hari libur juga.",
    };
}
