using SopEngine.Domain.Problems;

namespace SopEngine.Application.Settings;

/// <summary>Refusals that have to do with a region's settings.</summary>
public static class SettingProblems
{
    public sealed record SettingUnknown(string Asked)
        : Problem("setting-unknown", ProblemKind.NotFound, "Pengaturan tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada pengaturan \"{Asked}\" atau revisinya pada daerah ini. Buka daftar pengaturan.";
    }

    public sealed record SettingInvalid(IReadOnlyList<FieldError> Fields)
        : Problem("setting-invalid", ProblemKind.Invalid, "Pengaturan belum dapat disimpan.")
    {
        public override string Detail => $"Perbaiki {Fields.Count} hal berikut; tidak ada yang disimpan dan tidak ada yang hilang.";

        public override IReadOnlyList<FieldError> Errors => Fields;
    }

    /// <summary>Somebody saved after the sender had opened the page.</summary>
    /// <param name="Number">What is in force now.</param>
    /// <param name="Saver">User name of who saved it.</param>
    public sealed record SettingChanged(int Number, string Saver)
        : Problem("setting-changed", ProblemKind.Conflict, "Pengaturan sudah diubah orang lain.")
    {
        public override string Detail => $"Revisi {Number} disimpan sejak Anda membuka halaman ini. Isian Anda masih di bawah, di atas keadaan yang baru; periksa yang berubah, lalu kirim lagi.";

        public override string? By => Saver;
    }
}
