using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>The words that people read for the engine's own.</summary>
public static class Words
{
    /// <summary>How a ticket ended, to stand after "ditutup:" or in brackets.</summary>
    public static string Of(ClosureKind kind) => kind switch
    {
        ClosureKind.Solved => "selesai",
        ClosureKind.RejectedOutOfScope => "di luar layanan atau wewenang",
        ClosureKind.AutoClosedIncomplete => "tidak dilengkapi",
        ClosureKind.AutoClosedNoResponse => "tidak ada tanggapan",
        ClosureKind.Withdrawn => "ditarik oleh pelapor",
        ClosureKind.Unsolvable => "tidak dapat diselesaikan",
        ClosureKind.Duplicate => "sama dengan tiket lain",
    };

    /// <summary>A phase by the canonical words of all regions.</summary>
    public static string Of(Phase phase) => phase switch
    {
        Phase.Intake => "penerimaan",
        Phase.Triage => "pemilahan",
        Phase.Work => "pengerjaan",
        Phase.Escalate => "eskalasi",
        Phase.Approve => "persetujuan",
        Phase.Confirm => "konfirmasi",
        Phase.Close => "penutupan",
    };

    public static string Of(TimeReading reading) => reading switch
    {
        TimeReading.WorkingElapsed => "jam kerja yang berlalu",
        TimeReading.WorkingDayDate => "sampai kantor tutup pada hari kerja terakhir",
        TimeReading.WorkingElapsedDay => "jam kerja yang berlalu, satu hari sama dengan satu hari kerja biasa",
        TimeReading.CalendarRollForward => "menurut tanggal, digeser ke hari kerja berikutnya bila libur",
        TimeReading.CalendarElapsed => "jam kalender tanpa henti",
    };

    /// <summary>A channel of intake or of messages; a word that is not known is shown as it is.</summary>
    public static string Channel(string channel) => channel switch
    {
        "web" => "web",
        "email" => "email",
        "inbox" => "kotak masuk",
        "webhook" => "sistem lain",
        "telepon" => "telepon",
        "surat" => "surat",
        _ => channel,
    };
}
