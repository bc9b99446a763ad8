using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>
/// Proves that every ticket of an SOP can be closed, or shows by which answers one comes where it cannot.
/// <para>
/// It plays the token game of <see cref="SopFlow"/> through every situation there is. Sound means: from each the ticket can still be closed; when it closes
/// nothing else runs; no row begins while it is active; every row can be reached. Answers to questions count as far as conditions tell them apart, so "can
/// still be closed" holds whatever was answered where it is not asked again; an outcome with a maximum is gone after its last use; an outcome by silence counts
/// as possible where the row waits for it; more time changes nothing.
/// </para>
/// It expects rows, outcomes and joins that refer to each other properly, and says nothing about those that do not.
/// </summary>
internal static class SoundnessChecks
{
    /// <summary>
    /// Situations looked at before giving up, about a second of work. Six branches of five rows side by side are 46,656; no SOP that people can follow comes near.
    /// </summary>
    public const int Limit = 50_000;

    public static void Run(CheckScope scope, int limit = Limit)
    {
        var exploration = Exploration.Run(scope.Revision, limit);
        SightingFindings.Report(scope, exploration);
        if (!exploration.IsWhole)
        {
            scope.Report(
                "too-parallel",
                CheckScope.At("steps", "Kegiatan"),
                $"SOP ini mempunyai lebih dari {Words.Number(limit)} keadaan; tidak dapat dibuktikan bahwa setiap tiket dapat selesai.",
                "Kurangi baris yang berjalan bersamaan, atau pindahkan sebagian ke SOP lain yang dipanggil.");
            return;
        }

        if (!scope.Revision.Steps.Any(step => step.Kind == StepKind.End || step.Outcomes.Any(outcome => outcome.Close is not null)))
        {
            scope.Report(
                "no-end",
                CheckScope.At("steps", "Kegiatan"),
                "Tidak ada baris akhir dan tidak ada jawaban yang menutup tiket; tiket tidak pernah selesai.",
                "Tambahkan jawaban dengan close, atau sebuah baris akhir (kind: end).");
        }
        else
        {
            CompletionFindings.Report(scope, exploration);
        }

        ReachFindings.Report(scope, exploration);
    }
}
