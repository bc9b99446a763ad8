using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Pages.Shared;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>What happened, in a few words.</summary>
public static class HistoryWords
{
    /// <summary>Whether it is told in the short journey; the whole history tells everything.</summary>
    public static bool IsMilestone(HistoryEntryView entry) => entry.Kind
        is HistoryKind.Filed or HistoryKind.StepCompleted or HistoryKind.Skipped or HistoryKind.Forced or HistoryKind.Paused or HistoryKind.Resumed
        or HistoryKind.Extended or HistoryKind.Reopened or HistoryKind.Withdrawn or HistoryKind.Merged or HistoryKind.Closed or HistoryKind.PaperSigned
        or HistoryKind.OutageDeclared or HistoryKind.OutageHeard;

    public static string Of(HistoryEntryView entry) => entry.Kind switch
    {
        HistoryKind.StepCompleted => $"{RowName.Of(entry.StepNo, entry.Activity)}{(entry.OutcomeLabel is { } answer ? $": {answer}" : "")}",
        HistoryKind.Filed => "Tiket diajukan",
        HistoryKind.StepStarted => $"Mulai: {RowName.Of(entry.StepNo, entry.Activity)}",
        HistoryKind.Claimed => "Tugas diambil",
        HistoryKind.Released => "Tugas dilepaskan",
        HistoryKind.Assigned => "Tugas diserahkan",
        HistoryKind.Signed => "Ditandatangani",
        HistoryKind.Extended => "Tenggat diperpanjang",
        HistoryKind.Arrived => "Sampai pada baris penggabung",
        HistoryKind.Cancelled => "Langkah dibatalkan",
        HistoryKind.EscalationProposed => "Eskalasi diusulkan: tiga perempat waktu tiket sudah terpakai",
        HistoryKind.Relaid => "Tenggat dihitung ulang karena kalender berubah",
        HistoryKind.Commented => entry.Public ? "Komentar" : "Komentar internal",
        HistoryKind.Paused => "Ditunda",
        HistoryKind.Resumed => "Dilanjutkan",
        HistoryKind.Reopened => "Dibuka kembali",
        HistoryKind.Withdrawn => "Ditarik",
        HistoryKind.Linked or HistoryKind.Unlinked or HistoryKind.OutageDeclared or HistoryKind.OutageHeard => OfLink(entry),
        HistoryKind.Merged => "Digabung ke tiket lain",
        HistoryKind.Reclassified => "Golongan diubah",
        HistoryKind.Adjusted => "Waktu dibetulkan",
        HistoryKind.Skipped => $"Dilewati: {RowName.Of(entry.StepNo, entry.Activity)}",
        HistoryKind.Forced => $"Dipindahkan ke {RowName.Of(entry.StepNo, entry.Activity)}",
        HistoryKind.Reminded => "Diingatkan",
        HistoryKind.LadderClimbed => "Dinaikkan karena waktu",
        HistoryKind.Called => "Menjalankan SOP lain",
        HistoryKind.ReportedBack => "SOP lain melapor kembali",
        HistoryKind.AlarmRetried => "Pekerjaan otomatis yang gagal dijalankan kembali oleh operator",
        HistoryKind.AlarmSkipped => "Pekerjaan otomatis yang gagal dilewati oleh operator",
        HistoryKind.Closed => "Tiket ditutup",
        HistoryKind.PaperSigned => "Surat ditandatangani",
        HistoryKind.Held => "Menunggu kelengkapan",
        HistoryKind.Supplied => "Kelengkapan dilengkapi",
        HistoryKind.RevisionMoved => $"Berlanjut menurut revisi {entry.Outcome}",
    };

    private static string OfLink(HistoryEntryView entry) => (entry.Kind, entry.Outcome) switch
    {
        (HistoryKind.OutageDeclared, _) => "Ditandai sebagai induk gangguan",
        (HistoryKind.OutageHeard, var outage) => $"Kabar dari gangguan {outage}",
        (HistoryKind.Unlinked, TicketLink.PartOf) => "Dilepaskan dari gangguan",
        (HistoryKind.Unlinked, _) => "Tiket lain bukan lagi bagian gangguan ini",
        (_, TicketLink.PartOf) => "Dijadikan bagian gangguan",
        (_, TicketLink.HasPart) => "Tiket lain menjadi bagian gangguan ini",
        (_, TicketLink.FollowedBy) => "Diajukan lagi sebagai tiket lain",
        _ => "Ditautkan dengan tiket lain",
    };
}
