using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Sops.Approval;

/// <summary>Refusals on a draft's way into force.</summary>
public static class ApprovalProblems
{
    private const int MostTold = 50;

    /// <summary>The checks found errors: a ticket could get lost in it.</summary>
    public sealed record SopNotSound(IReadOnlyList<Finding> Found)
        : Problem("sop-not-sound", ProblemKind.Invalid, "SOP ini belum dapat disahkan.")
    {
        public override string Detail => $"Masih ada {Found.Count} masalah yang membuat tiket dapat tersesat. Perbaiki dahulu di rancangannya; setiap masalah menyebut baris dan selnya.";

        public override IReadOnlyList<FieldError> Errors => [.. Found.Take(MostTold).Select(finding => new FieldError(finding.Place, finding.Code, $"{finding.Harm} {finding.Fix}"))];
    }

    /// <summary>Only one revision of an SOP is on its way at a time.</summary>
    public sealed record AlreadyProposed(string Sop, string Ticket)
        : Problem("sop-already-proposed", ProblemKind.Conflict, "Revisi lain SOP ini sedang diajukan.")
    {
        public override string Detail => $"SOP \"{Sop}\" sedang dimintakan pengesahan lewat tiket {Ticket}. Tunggu sampai tiket itu selesai, atau minta pengusulnya menarik kembali.";
    }

    /// <summary>A draft that is before its examiners stands still.</summary>
    public sealed record DraftProposed(int Number, string Ticket)
        : Problem("sop-draft-proposed", ProblemKind.Conflict, "Rancangan SOP ini sedang diajukan.")
    {
        public override string Detail => $"Rancangan nomor {Number} sedang diperiksa lewat tiket {Ticket} dan tidak berubah selama itu. Bila dikembalikan, ia dapat diubah lagi; untuk menariknya, tarik tiketnya.";
    }

    public sealed record OwnDraft()
        : Problem("sop-own-draft", ProblemKind.Forbidden, "Penulis tidak mengesahkan rancangannya sendiri.")
    {
        public override string Detail => "Anda ikut menulis atau mengajukan rancangan ini. Pemeriksaan dan pengesahannya dilakukan orang lain; Anda masih dapat mengembalikannya.";
    }

    /// <summary>What was proposed is no longer what stands in the draft.</summary>
    public sealed record DraftMoved(int Number)
        : Problem("sop-draft-moved", ProblemKind.Conflict, "Isi rancangan berubah sejak diajukan.")
    {
        public override string Detail => $"Sidik jari yang diajukan bukan sidik jari rancangan nomor {Number} sekarang. Buka halaman rancangan itu dan ajukan lagi dari sana.";
    }

    /// <summary>Rows of this SOP are neither skipped nor forced, and it is not reopened.</summary>
    public sealed record InOrderOnly()
        : Problem("sop-approval-order", ProblemKind.Forbidden, "Pengesahan SOP tidak dapat dilompati.")
    {
        public override string Detail => "Setiap revisi diperiksa dan disahkan berurutan. Kembalikan, tolak, atau tarik tiketnya; untuk mengubah yang sudah berlaku, mulailah rancangan baru.";
    }
}
