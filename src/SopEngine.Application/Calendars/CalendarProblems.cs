using SopEngine.Domain.Problems;

namespace SopEngine.Application.Calendars;

/// <summary>Refusals that have to do with a region's calendar.</summary>
public static class CalendarProblems
{
    public sealed record CalendarUnknown(string Asked)
        : Problem("calendar-unknown", ProblemKind.NotFound, "Kalender tidak ditemukan.")
    {
        public override string Detail => $"Daerah ini tidak mempunyai kalender \"{Asked}\". Lihat daftar kalender daerah ini.";
    }

    public sealed record ProposalUnknown(int Number)
        : Problem("calendar-proposal-unknown", ProblemKind.NotFound, "Usulan kalender tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada usulan kalender versi {Number} yang menunggu. Mungkin sudah diterapkan atau dibuang; buka halaman kalender untuk keadaannya sekarang.";
    }

    /// <summary>The proposal was looked at in another state than it is in now.</summary>
    public sealed record ProposalChanged(int Number)
        : Problem("calendar-proposal-changed", ProblemKind.Conflict, "Usulan kalender sudah berubah.")
    {
        public override string Detail => $"Usulan versi {Number} berubah sejak Anda melihatnya. Periksa lagi tenggat yang bergeser, lalu terapkan.";
    }

    public sealed record CalendarInvalid(IReadOnlyList<FieldError> Fields)
        : Problem("calendar-invalid", ProblemKind.Invalid, "Kalender belum dapat diterima.")
    {
        public override string Detail => $"Perbaiki {Fields.Count} hal berikut; tidak ada yang disimpan dan tidak ada yang hilang.";

        public override IReadOnlyList<FieldError> Errors => Fields;
    }
}
