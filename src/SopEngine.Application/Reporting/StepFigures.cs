using SopEngine.Domain.Facts;
using SopEngine.OData.Models;
using static SopEngine.Application.Reporting.FigureProperties;

namespace SopEngine.Application.Reporting;

/// <summary>The set Steps: one row for each visit to a row of an SOP.</summary>
internal static class StepFigures
{
    public static void Describe(EntitySetBuilder<Dated<StepFact>> set, bool national)
    {
        set.TypeName("StepFact").Key("Region", "Ticket", "Ordinal").About("Region", "Ticket")
            .Describe("Satu baris untuk setiap kunjungan ke satu langkah SOP.");
        Names(set);
        if (!national)
        {
            set.Text("Unit", fact => fact.Row.Unit, Slug, "Unit yang menanganinya.");
        }

        Times(set);
        Promise(set);
        Spent(set);
        set.HasOne("TicketRow", "Tickets", ("Region", "Region"), ("Ticket", "Ticket"))
            .HasMany("PauseRows", "Pauses", ("Region", "Region"), ("Ticket", "Ticket"), ("Ordinal", "Item"));
    }

    private static void Names(EntitySetBuilder<Dated<StepFact>> set) => set
        .Text("Region", fact => (string)(object)fact.Row.Tenant, Slug, "Daerah.", required: true)
        .Text("Ticket", fact => fact.Row.Ticket, Number, "Nomor tiket.", required: true)
        .Value("Ordinal", fact => fact.Row.Ordinal, "Nomor kunjungan dalam tiket, dari 1.")
        .Text("Sop", fact => fact.Row.Sop, Slug, "SOP.", required: true)
        .Value("Revision", fact => fact.Row.Revision, "Revisi SOP yang dijalani tiket.")
        .Text("Topic", fact => fact.Row.Topic, Slug, "Topik tiket; kosong bila SOP tidak mengenalnya.")
        .Text("Class", fact => fact.Row.Class, Slug, "Kelas lama pengerjaan; kosong bila SOP tidak mengenalnya.")
        .Text("Step", fact => fact.Row.Step, Slug, "Langkah, dengan pengenal tetapnya.", required: true)
        .Text("Phase", fact => (string)(object)fact.Row.Phase, Word, "Fase baku; lihat Phases.", required: true)
        .Text("Lane", fact => fact.Row.Lane, Slug, "Pelaksana.", required: true)
        .Text("Owner", fact => (string)(object)fact.Row.Owner, Word, "Waktu siapa yang berjalan: provider, requester, atau system.", required: true)
        .Value("Gating", fact => fact.Row.Gating, "Benar bila alur harus melewatinya.")
        .Value("Visit", fact => fact.Row.Visit, "Kunjungan keberapa ke langkah ini.")
        .Value("Round", fact => fact.Row.Round, "Putaran, dari 1; bertambah setiap dikembalikan kepada pemohon atau dibuka lagi.")
        .Text("State", fact => (string)(object)fact.Row.State, Word, "open, claimed, done, atau cancelled.", required: true);

    private static void Times(EntitySetBuilder<Dated<StepFact>> set) => set
        .Value("ActiveAt", fact => fact.Row.ActiveAt, "Sejak kapan dapat dikerjakan.")
        .Value("ClaimedAt", fact => fact.Row.ClaimedAt, "Kapan diambil.")
        .Value("EndedAt", fact => fact.Row.EndedAt, "Kapan berakhir; kosong selama berjalan.")
        .Text("Outcome", fact => fact.Row.Outcome, Slug, "Jawaban yang mengakhirinya.")
        .Value("Skipped", fact => fact.Row.Skipped, "Benar bila dilewati.")
        .Value("Resolved", fact => fact.Row.Resolved, "Benar bila dengan akhirnya tiket dinyatakan selesai.")
        .Value("Escalated", fact => fact.Row.Escalated, "Benar bila akhirnya sebuah eskalasi.")
        .Value("GivenBack", fact => fact.Row.GivenBack, "Benar bila dikembalikan kepada pemohon.")
        .Value("Reopened", fact => fact.Row.Reopened, "Benar bila tiketnya dibuka lagi.")
        .Value("Pauses", fact => fact.Row.Pauses, "Berapa kali ditunda.")
        .Value("PausedSince", fact => fact.Row.PausedSince, "Sejak kapan ditunda; kosong bila tidak.")
        .Value("ChangeSeq", fact => fact.Row.ChangeSeq, "Urutan perubahan, untuk membaca yang berubah saja; kosong sampai diberi nomor.");

    private static void Promise(EntitySetBuilder<Dated<StepFact>> set) => set
        .Text("Calendar", fact => fact.Row.Calendar, Slug, "Kalender yang dipakai, dengan versinya.", required: true)
        .Text("Reading", fact => (string)(object)fact.Row.Reading, Word, "Cara waktunya dihitung.", required: true)
        .Value("Allows", fact => fact.Row.Allows, "Benar bila targetnya ikut dalam waktu yang dijatah bagi tiket.")
        .Value("DueAt", fact => fact.Row.DueAt, "Tenggat; kosong tanpa target dan selama ditunda.")
        .Value("DueOn", fact => fact.Row.DueOn, "Hari tenggat di daerah.")
        .Value("MissedAt", fact => fact.Row.MissedAt, "Tenggat yang terlampaui, sejauh sudah tercatat.")
        .Text("Sla", fact => fact.Row.Sla == StepSla.Pending && (fact.Row.MissedAt != null || fact.Row.DueAt < fact.Now) ? "missed" : (string)(object)fact.Row.Sla, Word,
            "none: tidak dinilai; pending: berjalan dan belum lewat; met: tepat waktu; missed: terlambat, yang masih berjalan termasuk.", required: true)
        .Value("Measured", fact => fact.Row.Sla != StepSla.None, "Benar bila dinilai atau akan dinilai.")
        .Value("Met", fact => fact.Row.Sla == StepSla.Met, "Benar bila berakhir tidak lewat tenggat.")
        .Value("Missed", fact => fact.Row.Sla != StepSla.None && (fact.Row.MissedAt != null || (fact.Row.EndedAt == null && fact.Row.DueAt < fact.Now)),
            "Benar bila tenggatnya terlampaui, juga selama masih berjalan.")
        .Value("MetCount", fact => fact.Row.Sla == StepSla.Met ? 1 : 0, "Met sebagai 1 atau 0, untuk dijumlahkan.")
        .Value("MissedCount", fact => fact.Row.Sla != StepSla.None && (fact.Row.MissedAt != null || (fact.Row.EndedAt == null && fact.Row.DueAt < fact.Now)) ? 1 : 0,
            "Missed sebagai 1 atau 0, untuk dijumlahkan.");

    private static void Spent(EntitySetBuilder<Dated<StepFact>> set) => set
        .Span("Target", fact => fact.Row.TargetMs, "Waktu yang dijanjikan; kosong tanpa target")
        .Span("Working", fact => fact.Row.WorkingMs, "Waktu kerja sejak dapat dikerjakan sampai berakhir, tanpa penundaan")
        .Span("Used", fact => fact.Row.UsedMs, "Waktu terpakai menurut cara hitung janjinya")
        .Span("Calendar", fact => fact.Row.CalendarMs, "Waktu biasa, tanpa dikurangi apa pun")
        .Span("Late", fact => fact.Row.LateMs, "Waktu kerja setelah tenggat; 0 bila tepat waktu")
        .Span("Paused", fact => fact.Row.PausedMs, "Waktu kerja selama penundaan yang sudah lewat")
        .Span("PausedForRequester", fact => fact.Row.PausedForRequesterMs, "Bagiannya selama menunggu pemohon");
}
