using SopEngine.Domain.Problems;

namespace SopEngine.Application.Reporting;

/// <summary>Refusals around reporting tokens.</summary>
public static class ReportProblems
{
    public sealed record NotForYou() : Problem("figures-not-for-you", ProblemKind.Forbidden, "Anda tidak berwenang membaca angka di sini.")
    {
        public override string Detail => "Angka daerah dibaca oleh analis, admin, dan pimpinan daerah; angka nasional oleh analis kementerian.";
    }

    public sealed record LabelNeeded(int Longest) : Problem("report-token-label-needed", ProblemKind.Invalid, "Token laporan perlu nama.")
    {
        public override string Detail => $"Tulis untuk apa token ini dipakai, misalnya \"Power BI kantor\", paling panjang {Longest} huruf.";

        public override IReadOnlyList<FieldError> Errors => [new FieldError("label", "required", Detail)];
    }

    public sealed record TooManyTokens(int Most) : Problem("too-many-report-tokens", ProblemKind.Conflict, "Anda sudah mempunyai token laporan terlalu banyak.")
    {
        public override string Detail => $"Seorang pembaca dapat mempunyai {Most} token yang berlaku. Cabut yang tidak dipakai lagi, lalu coba lagi.";
    }

    public sealed record TokenUnknown() : Problem("report-token-unknown", ProblemKind.NotFound, "Token laporan itu tidak ada.")
    {
        public override string Detail => "Mungkin sudah dicabut, atau milik orang lain. Muat ulang daftar token Anda.";
    }

    public sealed record PeriodUnknown(string? Given) : Problem("period-unknown", ProblemKind.Invalid, "Periode itu tidak dikenal.")
    {
        public override string Detail => $"\"{Given}\" bukan periode. Tulis bulan (2026-10), triwulan (2026-T4), semester (2026-S2), atau tahun (2026), atau pilih dari daftar.";

        public override IReadOnlyList<FieldError> Errors => [new FieldError("periode", "unknown", Detail)];
    }

    public sealed record FigureUnknown(string? Given) : Problem("figure-unknown", ProblemKind.NotFound, "Angka itu tidak mempunyai daftar tiket.")
    {
        public override string Detail => $"Tidak ada daftar tiket untuk \"{Given}\". Kembali ke Kinerja dan pilih angka yang bertautan.";
    }
}
