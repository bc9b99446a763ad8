using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Training;

/// <summary>Every foreseen refusal that has to do with the clock of a training region.</summary>
public static class TrainingProblems
{
    /// <summary>Only a training region has a clock that can be moved.</summary>
    public sealed record NotATrainingRegion(string Name)
        : Problem("not-a-training-region", ProblemKind.NotFound, "Daerah ini bukan daerah latihan.")
    {
        public override string Detail =>
            $"{Name} memakai waktu sesungguhnya, dan jamnya tidak dapat diatur. Untuk berlatih, mintalah operator membuat daerah latihan tersendiri.";
    }

    public sealed record ClockBackwards()
        : Problem("training-clock-backwards", ProblemKind.Invalid, "Jam latihan tidak dapat mundur.")
    {
        public override string Detail =>
            "Riwayat tiket harus tetap berurutan, jadi jam latihan hanya dapat maju. Pilih waktu sesudah yang ditunjukkannya sekarang; untuk memulai dari awal, mintalah daerah latihan baru.";

        public override IReadOnlyList<FieldError> Errors => [new("to", "in-the-past", "Pilih waktu sesudah yang ditunjukkan jam latihan sekarang.")];
    }

    public sealed record ClockInvalid(IReadOnlyList<FieldError> Fields)
        : Problem("training-clock-invalid", ProblemKind.Invalid, "Jam latihan tidak dapat diatur begitu.")
    {
        public override string Detail => $"Jam latihan tetap seperti semula. {string.Join(" ", Fields.Select(wrong => wrong.Message))}";

        public override IReadOnlyList<FieldError> Errors => Fields;

        public static ClockInvalid Of(string field, string code, string message) => new([new FieldError(field, code, message)]);
    }
}
