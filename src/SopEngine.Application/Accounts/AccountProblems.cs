using SopEngine.Domain.Problems;

namespace SopEngine.Application.Accounts;

/// <summary>Refusals that have to do with people and their accounts.</summary>
public static class AccountProblems
{
    public sealed record PersonUnknown(string UserName)
        : Problem("person-unknown", ProblemKind.NotFound, "Orang tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada akun \"{UserName}\" pada daerah ini.";
    }

    /// <summary>Wrong, out of date, or used before: which, is not told.</summary>
    public sealed record CodeWrong()
        : Problem("code-wrong", ProblemKind.Forbidden, "Kode masuk tidak sesuai.")
    {
        public override string Detail => "Ketik enam angka yang sedang tampil di aplikasi autentikator. Setiap kode hanya dapat dipakai sekali; bila baru saja dipakai, tunggu kode berikutnya.";

        public override IReadOnlyList<FieldError> Errors => [new FieldError("code", "wrong", "Kode tidak sesuai.")];
    }

    public sealed record OwnCode()
        : Problem("own-code", ProblemKind.Forbidden, "Kode masuk sendiri dihapus di Akun saya.")
    {
        public override string Detail => "Di sana diminta kata sandi dan kodenya. Bila telepon dan kode kertas hilang, mintalah admin lain menghapusnya.";
    }

    /// <summary>Whatever is wrong with it: saying more would help whoever guesses.</summary>
    public sealed record InvitationInvalid()
        : Problem("invitation-invalid", ProblemKind.NotFound, "Undangan tidak berlaku.")
    {
        public override string Detail => "Undangan ini tidak dikenal, sudah dipakai, atau sudah lewat waktunya. Mintalah yang baru.";
    }
}
