namespace SopEngine.Application.Reporting;

/// <summary>One of the seven phases by which regions are compared.</summary>
public sealed record PhaseFigure(string Phase, int Ordinal, string Name, string NameEnglish, string Question)
{
    public static IReadOnlyList<PhaseFigure> All { get; } =
    [
        new("intake", 1, "Penerimaan", "Intake", "Apakah langkah ini mengadakan tiketnya: mengajukan, mendaftarkan, memberi nomor?"),
        new("triage", 2, "Pemilahan", "Triage", "Apakah langkah ini menentukan jadi tidaknya ditangani, dan oleh siapa?"),
        new("work", 3, "Penanganan", "Work", "Apakah langkah ini berusaha menyelesaikan atau memenuhi?"),
        new("escalate", 4, "Eskalasi", "Escalate", "Apakah langkah ini memutuskan atau melaksanakan penyerahan ke tingkat lain?"),
        new("approve", 5, "Persetujuan", "Approve", "Apakah pejabat memutuskan, memeriksa, atau mengizinkan pekerjaan bawahannya?"),
        new("confirm", 6, "Konfirmasi", "Confirm", "Apakah pemohon, atau yang mewakilinya, menilai hasilnya?"),
        new("close", 7, "Penutupan", "Close", "Apakah langkah ini mengakhiri tiket secara administrasi?"),
    ];
}
