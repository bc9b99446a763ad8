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

    /// <summary>Whatever is wrong with it: saying more would help whoever guesses.</summary>
    public sealed record InvitationInvalid()
        : Problem("invitation-invalid", ProblemKind.NotFound, "Undangan tidak berlaku.")
    {
        public override string Detail => "Undangan ini tidak dikenal, sudah dipakai, atau sudah lewat 24 jam. Mintalah undangan baru.";
    }
}
