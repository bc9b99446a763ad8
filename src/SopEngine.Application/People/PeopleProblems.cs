using SopEngine.Domain.Problems;

namespace SopEngine.Application.People;

/// <summary>Refusals that have to do with changing people and posts.</summary>
public static class PeopleProblems
{
    public sealed record PeopleInvalid(IReadOnlyList<FieldError> Fields)
        : Problem("people-invalid", ProblemKind.Invalid, "Perubahan orang atau jabatan belum dapat disimpan.")
    {
        public override string Detail => $"Perbaiki {Fields.Count} hal berikut; tidak ada yang disimpan dan tidak ada yang hilang.";

        public override IReadOnlyList<FieldError> Errors => Fields;
    }

    /// <summary>Whoever writes an SOP must not make himself the one who ratifies it.</summary>
    public sealed record OwnAuthority(IReadOnlyList<FieldError> Fields)
        : Problem("own-authority", ProblemKind.Invalid, "Anda tidak dapat mengangkat diri sendiri.")
    {
        public override string Detail => "Admin tidak memberi dirinya sendiri jabatan yang berwenang. Mintalah admin lain melakukannya.";

        public override IReadOnlyList<FieldError> Errors => Fields;
    }

    public sealed record LastAdmin()
        : Problem("last-admin", ProblemKind.Invalid, "Daerah ini memerlukan seorang admin.")
    {
        public override string Detail => "Sesudah perubahan ini tidak ada lagi yang memegang jabatan Administrator tanpa batas waktu. Angkat admin lain dahulu.";
    }

    /// <summary>Whoever could make a link for somebody's account could sign in as him.</summary>
    public sealed record AccountInUse(string UserName)
        : Problem("account-in-use", ProblemKind.Invalid, "Akun ini sudah dipakai.")
    {
        public override string Detail => $"Pemilik akun \"{UserName}\" sudah memilih kata sandi atau akunnya ditutup, sehingga undangan tidak dibuat. Kata sandi yang lupa diganti lewat operator.";
    }

    /// <summary>A file that nothing can be read from.</summary>
    /// <param name="Why">What is wrong, and what to do.</param>
    public sealed record PeopleFileRefused(string Why)
        : Problem("people-file-refused", ProblemKind.Invalid, "Berkas tidak dapat dibaca.")
    {
        public override string Detail => Why;

        public override IReadOnlyList<FieldError> Errors => [new FieldError("berkas", "file-unusable", Why)];
    }
}
