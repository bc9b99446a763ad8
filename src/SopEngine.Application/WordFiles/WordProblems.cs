using SopEngine.Domain.Problems;

namespace SopEngine.Application.WordFiles;

/// <summary>Why a Word file is not read.</summary>
public static class WordProblems
{
    /// <summary>It is no plain .docx, or holds what a document need not hold.</summary>
    public sealed record WordFileRefused(string Why)
        : Problem("word-file-refused", ProblemKind.Invalid, "Berkas Word ini tidak dapat dibaca.")
    {
        public override string Detail => $"{Why} Simpan dokumen sebagai \"Dokumen Word (.docx)\" biasa tanpa makro, sandi, dan objek tertaut, lalu coba lagi.";
    }

    /// <summary>It has no table that could be that of an SOP.</summary>
    public sealed record WordTableMissing()
        : Problem("word-table-missing", ProblemKind.Invalid, "Tabel SOP tidak ditemukan dalam berkas Word ini.")
    {
        public override string Detail => "Tabel SOP dikenali dari kepala kolom Kegiatan (atau Aktivitas) dan Pelaksana. Periksa apakah tabelnya tabel Word, bukan gambar, dan apakah kepala kolomnya ada.";
    }
}
