using SopEngine.Domain.Problems;

namespace SopEngine.Application.Signatures;

/// <summary>Refusals of electronic signing.</summary>
public static class SignatureProblems
{
    public sealed record SignerMissing()
        : Problem("signer-missing", ProblemKind.Conflict, "Tanda tangan elektronik belum dipasang.")
    {
        public override string Detail => "Layanan sertifikat elektronik (BSrE) belum dihubungkan pada pemasangan ini. Cetak dan tandatangani suratnya, atau hubungi admin daerah Anda.";
    }

    public sealed record SignerRefused(string Why)
        : Problem("signer-refused", ProblemKind.Invalid, "Tanda tangan elektronik tidak dapat dibuat.")
    {
        public override string Detail => Why;

        public override IReadOnlyList<FieldError> Errors => [new("passphrase", "refused", Why)];
    }
}
