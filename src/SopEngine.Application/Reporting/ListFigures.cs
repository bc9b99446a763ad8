using SopEngine.OData.Models;
using static SopEngine.Application.Reporting.FigureProperties;

namespace SopEngine.Application.Reporting;

/// <summary>The sets Regions, Sops, Phases and Calendars, which explain the others.</summary>
internal static class ListFigures
{
    private const int Line = 400;

    public static void Regions(EntitySetBuilder<RegionFigure> set) => set
        .TypeName("RegionInfo").Key("Region").Describe("Daerah yang angkanya dapat dibaca di sini.")
        .Text("Region", row => row.Region, Slug, "Pengenal daerah.", required: true)
        .Text("Name", row => row.Name, Line, "Nama.", required: true)
        .Text("Agency", row => row.Agency, Line, "Perangkat daerah.", required: true)
        .Text("Zone", row => row.Zone, Slug, "Zona waktu IANA.", required: true)
        .Text("Kind", row => row.Kind, Word, "region.", required: true)
        .Value("Training", row => row.Training, "Benar bila daerah latihan, yang tidak dihitung secara nasional.");

    public static void Phases(EntitySetBuilder<PhaseFigure> set) => set
        .TypeName("PhaseInfo").Key("Phase").Describe("Tujuh fase baku, yang membuat daerah dapat dibandingkan.")
        .Text("Phase", row => row.Phase, Word, "Pengenal fase.", required: true)
        .Value("Ordinal", row => row.Ordinal, "Urutan.")
        .Text("Name", row => row.Name, Slug, "Nama.", required: true)
        .Text("NameEnglish", row => row.NameEnglish, Slug, "Nama dalam bahasa Inggris.", required: true)
        .Text("Question", row => row.Question, Line, "Pertanyaan yang menentukan fase sebuah langkah.", required: true);

    public static void Sops(EntitySetBuilder<SopFigure> set) => set
        .TypeName("SopStep").Key("Region", "Sop", "Revision", "Step").Describe("Satu baris untuk setiap langkah setiap revisi SOP yang berlaku atau masih mempunyai tiket, dengan janji waktunya.")
        .Text("Region", row => row.Region, Slug, "Daerah.", required: true)
        .Text("Sop", row => row.Sop, Slug, "SOP.", required: true)
        .Value("Revision", row => row.Revision, "Revisi.")
        .Text("Step", row => row.Step, Slug, "Langkah, dengan pengenal tetapnya.", required: true)
        .Value("Ordinal", row => row.Ordinal, "Urutan dalam dokumen.")
        .Text("Title", row => row.Title, Line, "Judul SOP.", required: true)
        .Value("InForce", row => row.InForce, "Benar untuk revisi yang dipakai tiket baru.")
        .Text("No", row => row.No, Word, "Nomor tercetak.", required: true)
        .Text("Activity", row => row.Activity, 4000, "Kegiatan.", required: true)
        .Text("Phase", row => row.Phase, Word, "Fase baku; lihat Phases.", required: true)
        .Text("Lane", row => row.Lane, Slug, "Pelaksana.", required: true)
        .Text("Owner", row => row.Owner, Word, "Waktu siapa: provider, requester, atau system.", required: true)
        .Value("Gating", row => row.Gating, "Benar bila alur harus melewatinya.")
        .Text("Time", row => row.Time, Slug, "Waktu seperti tertulis dalam SOP.", required: true)
        .Value("TargetMinutes", row => row.TargetMinutes, "Janji dalam menit kerja; kosong bila bergantung topik atau kelas, bila hari kalender, atau tanpa janji.");

    public static void Calendars(EntitySetBuilder<CalendarFigure> set) => set
        .TypeName("CalendarDay").Key("Region", "Calendar", "Day").Describe("Satu baris untuk setiap hari setiap kalender: tahun lalu, tahun ini, tahun depan.")
        .Text("Region", row => row.Region, Slug, "Daerah.", required: true)
        .Text("Calendar", row => row.Calendar, Slug, "Kalender.", required: true)
        .Value("Day", row => row.Day, "Hari.")
        .Text("CalendarName", row => row.CalendarName, Line, "Nama kalender.", required: true)
        .Value("IsSet", row => row.IsSet, "Benar bila tahunnya sudah ditetapkan dengan keputusan.")
        .Value("Working", row => row.Working, "Benar bila hari kerja.")
        .Value("WorkingMinutes", row => row.WorkingMinutes, "Menit kerja hari itu.")
        .Text("Kind", row => row.Kind, Word, "Mengapa berbeda dari hari biasanya: national, collectiveLeave, regional, local, forceMajeure.")
        .Text("Name", row => row.Name, Line, "Nama hari itu.")
        .Text("Decree", row => row.Decree, Slug, "Dasar keputusannya.");
}
