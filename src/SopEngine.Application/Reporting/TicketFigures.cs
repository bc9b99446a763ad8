using SopEngine.Domain.Facts;
using SopEngine.OData.Models;
using static SopEngine.Application.Reporting.FigureProperties;

namespace SopEngine.Application.Reporting;

/// <summary>The set Tickets: one row for each ticket.</summary>
internal static class TicketFigures
{
    public static void Describe(EntitySetBuilder<Dated<TicketFact>> set, bool national)
    {
        set.TypeName("TicketFact").Key("Region", "Ticket").About("Region", "Ticket").Describe("Satu baris untuk setiap tiket.");
        Names(set);
        if (!national)
        {
            set.Text("Unit", fact => fact.Row.Unit, Slug, "Unit yang terakhir menanganinya.");
        }

        Milestones(set);
        Counts(set);
        Promise(set);
        TicketSpans.Describe(set);
        set.HasMany("Steps", "Steps", ("Region", "Region"), ("Ticket", "Ticket"))
            .HasMany("Clocks", "Clocks", ("Region", "Region"), ("Ticket", "Ticket"))
            .HasMany("Deviations", "Deviations", ("Region", "Region"), ("Ticket", "Ticket"));
    }

    private static void Names(EntitySetBuilder<Dated<TicketFact>> set) => set
        .Text("Region", fact => (string)(object)fact.Row.Tenant, Slug, "Daerah.", required: true)
        .Text("Ticket", fact => fact.Row.Ticket, Number, "Nomor tiket.", required: true)
        .Text("Sop", fact => fact.Row.Sop, Slug, "SOP.", required: true)
        .Value("Revision", fact => fact.Row.Revision, "Revisi SOP yang dijalani.")
        .Text("Topic", fact => fact.Row.Topic, Slug, "Topik; kosong bila SOP tidak mengenalnya.")
        .Text("Class", fact => fact.Row.Class, Slug, "Kelas lama pengerjaan; kosong bila SOP tidak mengenalnya.")
        .Text("TicketType", fact => fact.Row.TicketType, Slug, "Jenis: gangguan, permintaan, dan sebagainya.")
        .Text("Channel", fact => fact.Row.Channel, Slug, "Saluran pengajuan.", required: true)
        .Value("OnBehalf", fact => fact.Row.OnBehalf, "Benar bila diajukan petugas atas nama pemohon.")
        .Text("Status", fact => (string)(object)fact.Row.Status, Word, "open, waiting, resolved, atau closed.", required: true)
        .Text("Closure", fact => (string?)(object?)fact.Row.Closure, Word, "Cara berakhir; kosong selama belum ditutup.");

    private static void Milestones(EntitySetBuilder<Dated<TicketFact>> set) => set
        .Value("ReceivedAt", fact => fact.Row.ReceivedAt, "Kapan diterima lewat saluran lain; kosong bila tidak dicatat.")
        .Value("OpenedAt", fact => fact.Row.OpenedAt, "Kapan tiket dibuat.")
        .Value("SubmittedAt", fact => fact.Row.SubmittedAt, "Kapan diajukan.")
        .Value("SubmittedOn", fact => fact.Row.SubmittedOn, "Harinya di daerah.")
        .Value("FirstResponseAt", fact => fact.Row.FirstResponseAt, "Tindakan pertama seorang petugas.")
        .Value("FirstResponseOn", fact => fact.Row.FirstResponseOn, "Harinya di daerah.")
        .Value("FirstTriagedAt", fact => fact.Row.FirstTriagedAt, "Putusan pemilahan pertama.")
        .Value("FirstTriagedOn", fact => fact.Row.FirstTriagedOn, "Harinya di daerah.")
        .Value("AcceptedAt", fact => fact.Row.AcceptedAt, "Kapan diterima untuk ditangani; kosong bila SOP tanpa pemilahan.")
        .Value("FirstResolvedAt", fact => fact.Row.FirstResolvedAt, "Dinyatakan selesai untuk pertama kali.")
        .Value("FirstResolvedOn", fact => fact.Row.FirstResolvedOn, "Harinya di daerah.")
        .Value("ResolvedAt", fact => fact.Row.ResolvedAt, "Dinyatakan selesai untuk terakhir kali.")
        .Value("ResolvedOn", fact => fact.Row.ResolvedOn, "Harinya di daerah.")
        .Value("ConfirmedAt", fact => fact.Row.ConfirmedAt, "Dibenarkan pemohon.")
        .Value("ClosedAt", fact => fact.Row.ClosedAt, "Kapan ditutup.")
        .Value("ClosedOn", fact => fact.Row.ClosedOn, "Harinya di daerah.")
        .Value("FirstReturnedAt", fact => fact.Row.FirstReturnedAt, "Pertama kali dikembalikan kepada pemohon.")
        .Value("LastReturnedAt", fact => fact.Row.LastReturnedAt, "Terakhir kali dikembalikan kepada pemohon.")
        .Value("FirstEscalatedAt", fact => fact.Row.FirstEscalatedAt, "Eskalasi pertama.")
        .Value("FirstReopenedAt", fact => fact.Row.FirstReopenedAt, "Pertama kali dibuka lagi.");

    private static void Counts(EntitySetBuilder<Dated<TicketFact>> set) => set
        .Value("UnitCount", fact => fact.Row.Units, "Berapa unit yang pernah menanganinya.")
        .Value("Escalations", fact => fact.Row.Escalations, "Banyaknya eskalasi.")
        .Value("Returns", fact => fact.Row.Returns, "Banyaknya pengembalian kepada pemohon.")
        .Value("Reopenings", fact => fact.Row.Reopenings, "Berapa kali dibuka lagi.")
        .Value("Adjustments", fact => fact.Row.Adjustments, "Banyaknya waktu yang dikoreksi dengan alasan.")
        .Value("DeviationCount", fact => fact.Row.Deviations, "Banyaknya penyimpangan dari SOP, keterlambatan termasuk.")
        .Value("Overrides", fact => fact.Row.Overrides, "Langkah yang dilewati atau dipaksakan dengan wewenang.")
        .Value("StepCount", fact => fact.Row.Steps, "Banyaknya kunjungan ke langkah.")
        .Value("ClockCount", fact => fact.Row.Clocks, "Banyaknya janji waktu.")
        .Value("ChangeSeq", fact => fact.Row.ChangeSeq, "Urutan perubahan, untuk membaca yang berubah saja; kosong sampai diberi nomor.");

    private static void Promise(EntitySetBuilder<Dated<TicketFact>> set) => set
        .Text("Sla", fact => fact.Row.Sla == StepSla.Pending && fact.Row.AllowanceEndsAt < fact.Now ? "missed" : (string)(object)fact.Row.Sla, Word,
            "Sampai selesai: none, pending, met, atau missed; yang masih berjalan dan sudah lewat termasuk missed.", required: true)
        .Value("SlaAt", fact => fact.Row.SlaAt, "Kapan dihitung: met saat selesai, missed saat jatahnya habis.")
        .Value("SlaOn", fact => fact.Row.SlaOn, "Harinya di daerah.")
        .Value("AllowanceEndsAt", fact => fact.Row.AllowanceEndsAt, "Kapan jatah waktunya habis bila terus begini; kosong selama menunggu pemohon dan setelah selesai.")
        .Value("Met", fact => fact.Row.Sla == StepSla.Met, "Benar bila selesai dalam jatahnya.")
        .Value("Missed", fact => fact.Row.Sla == StepSla.Missed || (fact.Row.Sla == StepSla.Pending && fact.Row.AllowanceEndsAt < fact.Now),
            "Benar bila melewati jatahnya, juga selama masih berjalan.")
        .Value("MetCount", fact => fact.Row.Sla == StepSla.Met ? 1 : 0, "Met sebagai 1 atau 0, untuk dijumlahkan.")
        .Value("MissedCount", fact => fact.Row.Sla == StepSla.Missed || (fact.Row.Sla == StepSla.Pending && fact.Row.AllowanceEndsAt < fact.Now) ? 1 : 0,
            "Missed sebagai 1 atau 0, untuk dijumlahkan.")
        .Text("ClosingSla", fact => (string)(object)fact.Row.ClosingSla, Word, "Sampai ditutup: none, pending, met, atau missed.", required: true)
        .Value("ClosingMetCount", fact => fact.Row.ClosingSla == StepSla.Met ? 1 : 0, "1 bila ditutup dalam jatahnya.")
        .Value("ClosingMissedCount", fact => fact.Row.ClosingSla == StepSla.Missed ? 1 : 0, "1 bila ditutup melewati jatahnya.");
}
