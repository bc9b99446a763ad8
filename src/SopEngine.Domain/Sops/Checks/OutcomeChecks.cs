namespace SopEngine.Domain.Sops.Checks;

/// <summary>Each outcome does one thing and can be told from its neighbours.</summary>
internal static class OutcomeChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps)
        {
            foreach (var outcome in step.Outcomes)
            {
                Targets(scope, step, outcome);
                Limits(scope, step, outcome);
                Silence(scope, step, outcome);
            }

            Labels(scope, step);
            SameTarget(scope, step);
        }
    }

    private static void Targets(CheckScope scope, Step step, Outcome outcome)
    {
        var count = Count(outcome);
        var whole = scope.Whole.FindStep(step.Id)?.FindOutcome(outcome.Id);
        if (count == 0 && whole is not null && Count(whole) > 0)
        {
            scope.Report(
                "target-off",
                scope.At(outcome, whole.ReturnTo is null ? "goto" : "returnTo", "Jawaban"),
                $"Jawaban \"{outcome.Label}\" menuju baris di luar SOP; selama baris itu dimatikan, tiket berhenti di sini.",
                "Tandai juga jawaban ini dengan outsideSop: true, atau pilih tujuan lain.");
        }
        else if (count == 0)
        {
            scope.Report(
                "no-target",
                scope.At(outcome, null, "Jawaban"),
                $"Bila dijawab {Words.Upper(outcome.Label)} tidak ada tujuan; tiket berhenti di sini.",
                "Pilih baris tujuan, kembalikan ke baris sebelumnya, atau tutup tiket.");
        }
        else if (count > 1)
        {
            scope.Report(
                "several-targets",
                scope.At(outcome, null, "Jawaban"),
                $"Jawaban \"{outcome.Label}\" mempunyai lebih dari satu tujuan; tidak pasti mana yang berlaku.",
                "Sisakan satu dari goto, returnTo, passTo, close, dan extend.");
        }
    }

    private static int Count(Outcome outcome) =>
        (outcome.Goto.Count > 0 ? 1 : 0) + (outcome.ReturnTo is null ? 0 : 1) + (outcome.PassTo is null ? 0 : 1) + (outcome.Close is null ? 0 : 1)
        + (outcome.Extend is null ? 0 : 1);

    private static void Limits(CheckScope scope, Step step, Outcome outcome)
    {
        if (outcome.Max < 1)
        {
            NumberChecks.Report(scope, scope.At(outcome, "max", "Jawaban"), "Jawaban ini tidak pernah boleh dipilih", "sekurang-kurangnya 1");
        }

        if (outcome.CalledEnded.Count > 0 && step.Call is null)
        {
            scope.Report(
                "called-ended-unused",
                scope.At(outcome, "calledEnded", "Jawaban"),
                "Baris ini tidak memanggil SOP lain; calledEnded tidak berpengaruh.",
                "Hapus calledEnded, atau tambahkan call pada baris ini.");
        }

        if (outcome.ProposedAtRisk && !HasTarget(step) && !scope.Revision.Steps.Any(other => TimeText.Read(other.Time) is { Kind: TimeKind.ByTopic }))
        {
            scope.Report(
                "proposed-without-clock",
                scope.At(outcome, "proposedAtRisk", "Jawaban"),
                "Baris ini tidak mempunyai tenggat; sistem tidak pernah mengusulkan jawaban ini.",
                "Isi kolom Waktu, atau hapus proposedAtRisk.");
        }
    }

    private static bool HasTarget(Step step) => TimeText.Read(step.Time) is { Kind: TimeKind.Fixed or TimeKind.ByTopic or TimeKind.ByClass };

    private static void Silence(CheckScope scope, Step step, Outcome outcome)
    {
        if (outcome.BySilence && step.Wait?.Outcome != outcome.Id)
        {
            scope.Report(
                "silence-without-wait",
                scope.At(outcome, "bySilence", "Jawaban"),
                $"Jawaban \"{outcome.Label}\" mengikuti diam, tetapi tidak ada batas tunggu yang menyebutnya; ia tidak pernah terjadi.",
                "Tambahkan wait yang menyebut jawaban ini, atau hapus bySilence.");
        }
    }

    private static void Labels(CheckScope scope, Step step)
    {
        for (var index = 1; index < step.Outcomes.Count; index++)
        {
            var outcome = step.Outcomes[index];
            var label = outcome.Label.Trim();
            if (label.Length > 0 && step.Outcomes.Take(index).Any(other => Same(other.Label, label) && Meet(other, outcome)))
            {
                scope.Report(
                    "same-labels",
                    scope.At(outcome, "label", "Jawaban"),
                    $"Dua jawaban bertulisan \"{label}\"; orang tidak dapat membedakannya.",
                    "Beri tulisan yang berbeda, misalnya Ya dan Tidak.");
            }
        }
    }

    private static bool Same(string text, string label) => string.Equals(text.Trim(), label, StringComparison.OrdinalIgnoreCase);

    /// <summary>False when no lane is ever offered both, or only one of them is a button.</summary>
    private static bool Meet(Outcome one, Outcome other) =>
        !one.BySilence && !other.BySilence && (one.Lanes.Count == 0 || other.Lanes.Count == 0 || one.Lanes.Intersect(other.Lanes).Any());

    private static void SameTarget(CheckScope scope, Step step)
    {
        for (var index = 1; index < step.Outcomes.Count; index++)
        {
            var outcome = step.Outcomes[index];
            var twin = step.Outcomes.Take(index).FirstOrDefault(other => Meet(other, outcome) && OutcomeTwins.Are(step, other, outcome));
            if (twin is not null)
            {
                scope.Report(
                    "same-target",
                    scope.At(outcome, null, "Jawaban"),
                    $"\"{twin.Label}\" dan \"{outcome.Label}\" berakibat sama; jawabannya tidak menentukan apa pun.",
                    "Pilih tujuan lain bagi salah satunya, atau gabungkan menjadi satu jawaban.");
            }
        }
    }
}
