using SopEngine.Domain.Problems;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>Refusals that have to do with national templates.</summary>
public static class TemplateProblems
{
    /// <summary>Nothing to answer: it comes from no template, or from one that is in force no more.</summary>
    public sealed record NoTemplate(int Number)
        : Problem("sop-template-none", ProblemKind.NotFound, "Rancangan ini tidak berasal dari templat nasional.")
    {
        public override string Detail => $"Rancangan nomor {Number} tidak dimulai dari templat nasional, atau templatnya tidak berlaku lagi. Tidak ada perubahan templat yang perlu dijawab.";
    }

    /// <summary>Another revision came into force, or somebody else answered, while the page was open.</summary>
    public sealed record TemplateMoved(int Revision)
        : Problem("sop-template-moved", ProblemKind.Conflict, "Templat nasional atau jawabannya berubah sejak halaman ini dibuka.")
    {
        public override string Detail => $"Templat yang berlaku sekarang revisi {Revision}. Periksa bagian yang ditawarkan pada halaman ini, lalu simpan jawaban lagi. Belum ada yang diubah.";
    }

    /// <summary>Answers that cannot be kept.</summary>
    public sealed record AnswerIncomplete(IReadOnlyList<FieldError> Fields)
        : Problem("sop-template-answer", ProblemKind.Invalid, "Jawaban atas templat belum lengkap.")
    {
        public override string Detail => "Pilih jawaban paling sedikit satu bagian. Setiap bagian yang ditolak memerlukan alasan, karena alasan itu disampaikan kepada kementerian.";

        public override IReadOnlyList<FieldError> Errors => Fields;
    }
}
