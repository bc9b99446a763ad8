using SopEngine.OData.Models;
using SopEngine.Persistence.Facts;
using static SopEngine.Application.Reporting.FigureProperties;

namespace SopEngine.Application.Reporting;

/// <summary>The sets SlaDaily, TicketDaily and DeviationDaily: days summed up.</summary>
internal static class DayFigures
{
    public static void Sla(EntitySetBuilder<SlaDayRow> set) => set
        .TypeName("SlaDay").Key("Region", "On", "Sop", "Revision", "Phase").Stands(row => row.Due + row.Late)
        .Describe("Satu baris untuk setiap hari, revisi SOP, dan fase: kunjungan menurut hari tenggatnya.")
        .Text("Region", row => (string)(object)row.Tenant, Slug, "Daerah.", required: true)
        .Value("On", row => row.On, "Hari di daerah.")
        .Text("Sop", row => row.Sop, Slug, "SOP.", required: true)
        .Value("Revision", row => row.Revision, "Revisi SOP.")
        .Text("Phase", row => (string)(object)row.Phase, Word, "Fase baku; lihat Phases.", required: true)
        .Value("Due", row => row.Due, "Kunjungan yang bertenggat hari itu.")
        .Value("Met", row => row.Met, "Di antaranya yang tepat waktu.")
        .Value("Missed", row => row.Missed, "Di antaranya yang terlambat.")
        .Value("Late", row => row.Late, "Kunjungan yang terlambat pada suatu saat hari itu.")
        .Span("Late", row => row.LateMs, "Waktu kerja hari itu selama kunjungan terlambat");

    public static void Tickets(EntitySetBuilder<TicketDayRow> set) => set
        .TypeName("TicketDay").Key("Region", "On", "Sop", "Revision")
        .Stands(row => row.Submitted + row.Resolved + row.Closed + row.OpenProvider + row.OpenRequester + row.OpenResolved)
        .Describe("Satu baris untuk setiap hari dan revisi SOP: tiket yang masuk, selesai, ditutup, dan yang terbuka di akhir hari.")
        .Text("Region", row => (string)(object)row.Tenant, Slug, "Daerah.", required: true)
        .Value("On", row => row.On, "Hari di daerah.")
        .Text("Sop", row => row.Sop, Slug, "SOP.", required: true)
        .Value("Revision", row => row.Revision, "Revisi SOP.")
        .Value("Submitted", row => row.Submitted, "Diajukan.")
        .Value("Resolved", row => row.Resolved, "Selesai untuk pertama kali.")
        .Value("Closed", row => row.Closed, "Ditutup.")
        .Value("Rejected", row => row.Rejected, "Ditolak.")
        .Value("Withdrawn", row => row.Withdrawn, "Ditarik pemohon.")
        .Value("AutoClosed", row => row.AutoClosed, "Ditutup otomatis.")
        .Value("SlaMet", row => row.SlaMet, "Selesai dalam jatah waktunya.")
        .Value("SlaMissed", row => row.SlaMissed, "Melewati jatah waktunya sampai selesai.")
        .Value("ClosingMet", row => row.ClosingMet, "Ditutup dalam jatah waktunya.")
        .Value("ClosingMissed", row => row.ClosingMissed, "Ditutup melewati jatah waktunya.")
        .Value("Conforming", row => row.Conforming, "Ditutup tanpa langkah yang dilewati atau dipaksakan.")
        .Value("OpenProvider", row => row.OpenProvider, "Terbuka di akhir hari, pada penyelenggara.")
        .Value("OpenRequester", row => row.OpenRequester, "Terbuka di akhir hari, pada pemohon.")
        .Value("OpenResolved", row => row.OpenResolved, "Selesai dan belum ditutup di akhir hari.");

    public static void Deviations(EntitySetBuilder<DeviationDayRow> set) => set
        .TypeName("DeviationDay").Key("Region", "On", "Sop", "Revision", "Kind").Stands(row => row.Tickets)
        .Describe("Satu baris untuk setiap hari, revisi SOP, dan jenis penyimpangan.")
        .Text("Region", row => (string)(object)row.Tenant, Slug, "Daerah.", required: true)
        .Value("On", row => row.On, "Hari di daerah.")
        .Text("Sop", row => row.Sop, Slug, "SOP.", required: true)
        .Value("Revision", row => row.Revision, "Revisi SOP.")
        .Text("Kind", row => (string)(object)row.Kind, Word, "skipped, forced, adjusted, late, atau alarmSkipped.", required: true)
        .Value("Deviations", row => row.Deviations, "Banyaknya penyimpangan.")
        .Value("Tickets", row => row.Tickets, "Pada berapa tiket; yang menyimpang dua kali hari itu dihitung sekali.");
}
