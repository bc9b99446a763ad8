using SopEngine.Domain.Problems;

namespace SopEngine.Host.Documents;

/// <summary>Why a document did not become a file.</summary>
public static class DocumentProblems
{
    private const string Instead = "Buka halaman SOP itu, pilih Cetak pada peramban (Ctrl+P), lalu Simpan sebagai PDF: hasilnya sama. Berkas Word (DOCX) juga tetap dapat diunduh.";

    /// <summary>This host has no program that makes PDF.</summary>
    public sealed record PdfNotMadeHere()
        : Problem("pdf-not-made-here", ProblemKind.Unavailable, "PDF tidak dapat dibuat di peladen ini.")
    {
        public override string Detail => $"Peladen ini tidak mempunyai Chromium, program yang membuat PDF. {Instead}";
    }

    /// <summary>The program that makes PDF is busy, was too slow, or failed.</summary>
    public sealed record PdfFailed()
        : Problem("pdf-failed", ProblemKind.Unavailable, "PDF belum dapat dibuat.")
    {
        public override string Detail => $"Pembuatan PDF sedang sibuk, terlalu lama, atau gagal. Coba lagi sebentar lagi. {Instead}";
    }
}
