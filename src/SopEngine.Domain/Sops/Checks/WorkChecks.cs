namespace SopEngine.Domain.Sops.Checks;

/// <summary>Rows that are not ended by one person: automatic ones, ones that call another SOP, ones that several sign.</summary>
internal static class WorkChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var step in scope.Revision.Steps)
        {
            if (step.Automatic is { } work && step.Kind == StepKind.Activity)
            {
                Automatic(scope, step, work);
            }

            if (step.Call is not null)
            {
                Call(scope, step);
            }

            if (step.Signatures is { } rule)
            {
                Signatures(scope, step, rule);
            }
        }
    }

    private static void Automatic(CheckScope scope, Step step, AutomaticWork work)
    {
        if (step.Outcomes.Count != 1)
        {
            scope.Report(
                "automatic-outcomes",
                scope.At(step, "outcomes", "Jawaban"),
                $"Sistem mengakhiri baris ini sendiri dan tidak dapat memilih; jawabannya harus satu, bukan {Words.Number(step.Outcomes.Count)}.",
                "Sisakan satu jawaban, atau pindahkan pilihannya ke baris yang dikerjakan orang.");
        }

        if (step.Outcomes.Any(outcome => outcome.When is not null || outcome.Max is not null || outcome.BySilence || outcome.Extend is not null
                || outcome.PassTo is not null || outcome.Fields.Count > 0 || outcome.Lanes.Count > 0)
            || step.Form is not null || step.Signatures is not null || step.Wait is not null || step.Remind is not null || step.Ladder.Count > 0
            || step.With.Count > 0 || step.Call is not null)
        {
            scope.Report(
                "automatic-with-person-work",
                scope.At(step, "automatic", "Otomatis"),
                "Baris ini berakhir seketika tanpa orang; formulir, syarat, batas tunggu, eskalasi, dan tanda tangannya tidak pernah berlaku.",
                "Pindahkan bagian itu ke baris yang dikerjakan orang, atau hapus automatic.");
        }

        if (work.Template is null && (work.Do == AutomaticAct.Document || (work.Do == AutomaticAct.Send && step.Notify.Count == 0)))
        {
            scope.Report(
                "automatic-without-template",
                scope.At(step, "automatic", "Otomatis"),
                work.Do == AutomaticAct.Document
                    ? "Sistem diminta menulis dokumen tanpa naskah; tidak ada yang ditulis."
                    : "Sistem diminta mengirim, tetapi baris ini tidak mempunyai pemberitahuan; tidak ada yang dikirim.",
                work.Do == AutomaticAct.Document ? "Sebutkan naskahnya pada template." : "Tambahkan pemberitahuannya pada notify.");
        }
        else if (work.Template is { } template)
        {
            MessageChecks.Template(scope, scope.At(step, "automatic/template", "Otomatis"), template);
        }
    }

    private static void Call(CheckScope scope, Step step)
    {
        if (step.Form is not null || step.Signatures is not null || step.With.Count > 0
            || step.Outcomes.Any(outcome => outcome.PassTo is not null || outcome.When is not null || outcome.Fields.Count > 0 || outcome.Lanes.Count > 0))
        {
            scope.Report(
                "call-with-person-work",
                scope.At(step, "call", "SOP yang dipanggil"),
                "Baris ini berakhir ketika tiket SOP yang dipanggil berakhir; formulir, syarat, dan tanda tangannya tidak pernah diminta.",
                "Pindahkan bagian itu ke baris berikutnya.");
        }

        CallChecks.Run(scope, step, step.Call!);
    }

    private static void Signatures(CheckScope scope, Step step, SignatureRule rule)
    {
        var outcome = step.FindOutcome(rule.Outcome);
        if (outcome is null)
        {
            scope.Report(
                "unknown-outcome",
                scope.At(step, "signatures/outcome", "Tanda tangan"),
                $"Jawaban \"{rule.Outcome}\" tidak ada pada baris ini; tidak ada yang ditandatangani.",
                "Betulkan namanya menjadi id jawaban baris ini.");
            return;
        }

        var signing = outcome.Lanes.Count > 0 ? outcome.Lanes : [step.Lane, .. step.With];
        if (outcome.BySilence || signing.All(lane => scope.Revision.FindLane(lane) is { Requester: true }))
        {
            scope.Report(
                "signatures-impossible",
                scope.At(step, "signatures", "Tanda tangan"),
                outcome.BySilence
                    ? $"Jawaban \"{outcome.Label}\" mengikuti diam; tidak ada yang dapat menandatanganinya."
                    : "Pemohon hanya satu orang; tanda tangan sebanyak itu tidak pernah terkumpul.",
                "Pilih jawaban dan pelaksana yang orangnya lebih dari satu.");
        }
    }
}
