using SopEngine.Application.Sops.Approval;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>Refusals that have to do with drafts of SOPs.</summary>
public static class SopDraftProblems
{
    public sealed record DraftUnknown(int Number)
        : Problem("sop-draft-unknown", ProblemKind.NotFound, "Rancangan SOP tidak ditemukan.")
    {
        public override string Detail => $"Daerah ini tidak mempunyai rancangan SOP nomor {Number}. Lihat daftar rancangan.";
    }

    public sealed record DraftClosed(int Number)
        : Problem("sop-draft-closed", ProblemKind.Conflict, "Rancangan SOP ini tidak dikerjakan lagi.")
    {
        public override string Detail => $"Rancangan nomor {Number} sudah dikesampingkan. Isinya masih dapat dibaca; mulailah rancangan baru untuk melanjutkannya.";
    }

    /// <summary>Why a draft that is not open cannot be changed.</summary>
    internal static Problem Closed(SopDraftRow draft) => draft switch
    {
        { State: SopDraftState.Published } => new DraftPublished(draft.Number),
        { State: not SopDraftState.Discarded, Ticket: { } ticket } => new ApprovalProblems.DraftProposed(draft.Number, ticket),
        _ => new DraftClosed(draft.Number),
    };

    public sealed record DraftPublished(int Number)
        : Problem("sop-draft-published", ProblemKind.Conflict, "Rancangan SOP ini sudah berlaku.")
    {
        public override string Detail => $"Rancangan nomor {Number} sudah menjadi revisi yang berlaku, dan revisi tidak pernah berubah. Mulailah rancangan baru dari SOP itu.";
    }

    /// <summary>Somebody else changed the same cells since they were looked at. What he changed elsewhere is no reason.</summary>
    public sealed record DraftChanged(string Who, IReadOnlyList<CellConflict> Conflicts)
        : Problem("sop-draft-changed", ProblemKind.Conflict, "Sel yang sama diubah orang lain.")
    {
        public override string Detail => $"Sejak halaman ini Anda buka, {Who} mengubah {Conflicts.Count} sel yang juga Anda ubah. Bandingkan isinya, lalu pilih mana yang dipakai; isian Anda yang lain tidak hilang.";

        public override string By => Who;

        public override IReadOnlyList<FieldError> Errors => [.. Conflicts.Select(conflict => new FieldError(conflict.Mine.Place, "changed", $"Sekarang: {(conflict.Theirs is { Length: > 0 } text ? text : "kosong")}"))];
    }

    /// <summary>Words where only a number can stand.</summary>
    public sealed record NoNumber(IReadOnlyList<string> Places)
        : Problem("sop-draft-number", ProblemKind.Invalid, "Ada isian angka yang bukan angka.")
    {
        public override string Detail => $"Tulis angka saja, misalnya 5, pada: {string.Join(", ", Places.Select(SopCells.NameOf).Distinct())}. Belum ada yang disimpan; isian Anda masih ada di halaman ini.";

        public override IReadOnlyList<FieldError> Errors => [.. Places.Select(place => new FieldError(place, "number", $"{SopCells.NameOf(place)}: tulis angka saja, misalnya 5."))];
    }

    public sealed record StartIncomplete(IReadOnlyList<FieldError> Fields)
        : Problem("sop-draft-start", ProblemKind.Invalid, "Rancangan belum dapat dimulai.")
    {
        public override string Detail => "Pilih SOP yang diubah atau dicontoh, atau tulis nama SOP yang baru.";

        public override IReadOnlyList<FieldError> Errors => Fields;
    }

    /// <summary>A file of which no draft can be made.</summary>
    public sealed record FileRefused(string Why)
        : Problem("sop-file-refused", ProblemKind.Invalid, "Berkas ini tidak dapat dijadikan rancangan.")
    {
        public override string Detail => Why;

        public override IReadOnlyList<FieldError> Errors => [new FieldError("berkas", "unreadable", Why)];
    }

    public sealed record DraftTooLarge(int Most)
        : Problem("sop-draft-large", ProblemKind.Invalid, "Rancangan SOP terlalu besar.")
    {
        public override string Detail => $"Satu SOP memuat paling banyak {Most:N0} huruf beserta seluruh rinciannya. Perubahan terakhir tidak disimpan; bagilah menjadi beberapa SOP.";
    }
}
