using SopEngine.Domain.Facts;
using SopEngine.OData.Models;
using static SopEngine.Application.Reporting.FigureProperties;

namespace SopEngine.Application.Reporting;

/// <summary>The sets Pauses, Clocks, Deviations and Ratings.</summary>
internal static class DetailFigures
{
    public static void Pauses(EntitySetBuilder<PauseFact> set) => set
        .TypeName("PauseFact").Key("Region", "Ticket", "Item", "Ordinal").About("Region", "Ticket")
        .Describe("Satu baris untuk setiap penundaan sebuah langkah.")
        .Text("Region", fact => (string)(object)fact.Tenant, Slug, "Daerah.", required: true)
        .Text("Ticket", fact => fact.Ticket, Number, "Nomor tiket.", required: true)
        .Value("Item", fact => fact.Item, "Kunjungan yang ditunda; Ordinal pada Steps.")
        .Value("Ordinal", fact => fact.Ordinal, "Nomor penundaan dalam kunjungan, dari 1.")
        .Text("Sop", fact => fact.Sop, Slug, "SOP.", required: true)
        .Text("Step", fact => fact.Step, Slug, "Langkah.", required: true)
        .Value("ForRequester", fact => fact.ForRequester, "Benar bila menunggu pemohon.")
        .Value("From", fact => fact.From, "Sejak kapan.")
        .Value("To", fact => fact.To, "Sampai kapan; kosong selama berjalan.")
        .Span("Working", fact => fact.WorkingMs, "Lamanya dalam waktu kerja; kosong selama berjalan")
        .HasOne("TicketRow", "Tickets", ("Region", "Region"), ("Ticket", "Ticket"));

    public static void Clocks(EntitySetBuilder<Dated<ClockFact>> set) => set
        .TypeName("ClockFact").Key("Region", "Ticket", "Ordinal").About("Region", "Ticket")
        .Describe("Satu baris untuk setiap janji waktu: langkah, tiket, fase, masa tunggu, atau target nasional.")
        .Text("Region", fact => (string)(object)fact.Row.Tenant, Slug, "Daerah.", required: true)
        .Text("Ticket", fact => fact.Row.Ticket, Number, "Nomor tiket.", required: true)
        .Value("Ordinal", fact => fact.Row.Ordinal, "Nomor dalam tiket, dari 1.")
        .Text("Sop", fact => fact.Row.Sop, Slug, "SOP.", required: true)
        .Text("Kind", fact => (string)(object)fact.Row.Kind, Word, "step, ticket, wait, phase, atau national.", required: true)
        .Text("Step", fact => fact.Row.Step, Slug, "Langkah; kosong bila bukan milik satu langkah.")
        .Text("Of", fact => fact.Row.Of, Slug, "Fase atau target nasional yang diukur.")
        .Text("Owner", fact => (string)(object)fact.Row.Owner, Word, "Waktu siapa: provider, requester, atau system.", required: true)
        .Text("Reading", fact => (string)(object)fact.Row.Reading, Word, "Cara waktunya dihitung.", required: true)
        .Text("State", fact => (string)(object)fact.Row.State, Word, "running, paused, atau stopped.", required: true)
        .Value("StartedAt", fact => fact.Row.StartedAt, "Kapan mulai.")
        .Value("DueAt", fact => fact.Row.DueAt, "Tenggat; kosong selama ditunda.")
        .Value("StoppedAt", fact => fact.Row.StoppedAt, "Kapan berhenti; kosong selama berjalan.")
        .Value("Pauses", fact => fact.Row.Pauses, "Berapa kali ditunda.")
        .Value("Extensions", fact => fact.Row.Extensions, "Berapa kali diperpanjang.")
        .Text("Sla", fact => fact.Row.Sla == StepSla.Pending && fact.Row.DueAt < fact.Now ? "missed" : (string)(object)fact.Row.Sla, Word,
            "none, pending, met, atau missed; yang masih berjalan dan sudah lewat termasuk missed.", required: true)
        .Value("Missed", fact => fact.Row.Sla == StepSla.Missed || (fact.Row.Sla == StepSla.Pending && fact.Row.DueAt < fact.Now), "Benar bila terlampaui, juga selama masih berjalan.")
        .Text("Calendar", fact => fact.Row.Calendar, Slug, "Kalender yang dipakai, dengan versinya.", required: true)
        .Span("Target", fact => fact.Row.TargetMs, "Waktu yang dijanjikan")
        .Span("Used", fact => fact.Row.UsedMs, "Waktu terpakai pada perubahan terakhir")
        .HasOne("TicketRow", "Tickets", ("Region", "Region"), ("Ticket", "Ticket"));

    public static void Deviations(EntitySetBuilder<DeviationFact> set) => set
        .TypeName("DeviationFact").Key("Region", "Ticket", "Ordinal").About("Region", "Ticket")
        .Describe("Satu baris untuk setiap hal yang tidak berjalan menurut SOP.")
        .Text("Region", fact => (string)(object)fact.Tenant, Slug, "Daerah.", required: true)
        .Text("Ticket", fact => fact.Ticket, Number, "Nomor tiket.", required: true)
        .Value("Ordinal", fact => fact.Ordinal, "Nomor dalam tiket, dari 1.")
        .Text("Kind", fact => (string)(object)fact.Kind, Word, "skipped, forced, adjusted, late, atau alarmSkipped.", required: true)
        .Text("Sop", fact => fact.Sop, Slug, "SOP.", required: true)
        .Value("Revision", fact => fact.Revision, "Revisi SOP.")
        .Text("Step", fact => fact.Step, Slug, "Langkah; kosong bila tentang tiket seutuhnya.")
        .Value("Item", fact => fact.Item, "Kunjungan; Ordinal pada Steps.")
        .Value("At", fact => fact.At, "Kapan.")
        .Value("On", fact => fact.On, "Harinya di daerah.")
        .HasOne("TicketRow", "Tickets", ("Region", "Region"), ("Ticket", "Ticket"));

    public static void Ratings(EntitySetBuilder<RatingFact> set) => set
        .TypeName("RatingFact").Key("Region", "Ticket").About("Region", "Ticket")
        .Describe("Satu baris untuk setiap penilaian: nilai saja, tanpa penilai dan tanpa kata-katanya.")
        .Text("Region", fact => (string)(object)fact.Tenant, Slug, "Daerah.", required: true)
        .Text("Ticket", fact => fact.Ticket, Number, "Nomor tiket.", required: true)
        .Text("Sop", fact => fact.Sop, Slug, "SOP.", required: true)
        .Value("At", fact => fact.At, "Kapan.")
        .Value("On", fact => fact.On, "Harinya di daerah.")
        .Value("Questions", fact => fact.Questions, "Banyaknya pertanyaan: 9 unsur menurut PermenPAN-RB 14/2017, atau 1. Keduanya tidak dirata-ratakan bersama.")
        .Value("Score", fact => fact.Score, "Jumlah nilai, 1 sampai 4 setiap pertanyaan.")
        .Value("Index", fact => (double)fact.Score * 25 / fact.Questions, "Score dibagi Questions, dikali 25: dari 25 sampai 100.")
        .HasOne("TicketRow", "Tickets", ("Region", "Region"), ("Ticket", "Ticket"));
}
