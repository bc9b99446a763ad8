using System.Globalization;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Tells the derivation of a due time to people.</summary>
internal static class ExplanationSentences
{
    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static IEnumerable<string> Of(
        TicketContext context, Clock clock, IReadOnlyList<WorkingInterval> pieces, IReadOnlyList<DateOnly> daysOff, IReadOnlyList<RunningPause> pauses)
    {
        var tenant = context.Tenant;
        yield return $"Targetnya {Names.OfTarget(clock.Target)}. {Rule(clock.Target)}";
        yield return $"Mulai dihitung {tenant.InWords(clock.StartedAt)}.";
        foreach (var piece in pieces)
        {
            yield return $"{Instants.InWords(tenant.DayOf(piece.From))} pukul {tenant.TimeInWords(piece.From)}–{End(context, piece)}: {Minutes(piece.Length)}.";
        }

        foreach (var pause in pauses)
        {
            var until = pause.To is { } to ? $"sampai {tenant.InWords(to)}" : "dan masih berhenti";
            yield return $"Berhenti dihitung sejak {tenant.InWords(pause.From)} {until}: {pause.Reason} (menunggu {Names.OfParty(pause.Awaiting)}).";
        }

        if (daysOff.Count > 0)
        {
            yield return $"Tidak dihitung: {string.Join("; ", daysOff.Select(Instants.InWords))}.";
        }

        var sum = Minutes(pieces.Aggregate(TimeSpan.Zero, (all, piece) => all + piece.Length));
        yield return clock.DueAt is { } due
            ? $"Jumlahnya {sum}; jatuh tempo {tenant.InWords(due)}."
            : $"Sudah terpakai {sum}; jatuh temponya ditetapkan ketika perhitungan berjalan lagi.";
    }

    private static string End(TicketContext context, WorkingInterval piece)
    {
        var (from, to) = (context.Tenant.DayOf(piece.From), context.Tenant.DayOf(piece.To));
        return from == to ? context.Tenant.TimeInWords(piece.To) : $"{context.Tenant.TimeInWords(piece.To)} ({Instants.InWords(to)})";
    }

    private static string Minutes(TimeSpan length) => $"{length.TotalMinutes.ToString("#,0.##", _indonesian)} menit";

    private static string Rule(TimeTarget target) => target.Kind != TimeKind.Fixed ? "" : target.Reading switch
    {
        TimeReading.WorkingElapsed or TimeReading.WorkingElapsedDay => "Yang dihitung hanya waktu kerja: istirahat, malam, dan hari libur tidak.",
        TimeReading.WorkingDayDate => "Dihitung hari kerja sesudah hari mulai; jatuh tempo pada jam tutup kantor hari terakhir.",
        TimeReading.CalendarRollForward => "Dihitung menurut tanggal kalender; jatuh tempo pada jam tutup kantor, digeser ke hari kerja berikutnya bila jatuh pada hari libur.",
        TimeReading.CalendarElapsed => "Dihitung terus-menerus tanpa henti.",
    };
}
