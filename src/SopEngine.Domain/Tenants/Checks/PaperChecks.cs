using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>A region's papers are tied to rows, answers and questions that its SOPs have.</summary>
internal static class PaperChecks
{
    public static void Run(RegionScope scope)
    {
        foreach (var rule in scope.Tenant.Papers)
        {
            if (scope.FindSop(rule.Sop) is { } sop)
            {
                Yielding(scope, rule, sop);
                Returning(scope, rule, sop);
            }
            else if (scope.KnowsAllSops)
            {
                scope.ReportPapers(
                    "paper-unknown-sop", Place(rule, "sop"), $"SOP \"{rule.Sop}\" tidak ada di daerah ini; \"{rule.Title}\" tidak pernah terbit.", "Tulis pengenal SOP yang ada.");
            }
        }
    }

    private static void Yielding(RegionScope scope, PaperRule rule, SopRevision sop)
    {
        if (sop.FindStep(rule.Step) is not { } step)
        {
            UnknownRow(scope, rule, "step", $"SOP itu tidak mempunyai langkah \"{rule.Step}\"", sop.Steps.Select(one => one.Id));
        }
        else if (rule.On is not (PaperRule.Active or PaperRule.Done) && step.FindOutcome(rule.On) is null)
        {
            UnknownRow(scope, rule, "on", $"Langkah \"{step.Id}\" tidak mempunyai jawaban \"{rule.On}\"", step.Outcomes.Select(one => one.Id).Prepend(PaperRule.Done).Prepend(PaperRule.Active));
        }
        else if (rule.Replaces is { } field && !Asks(sop, step, step.FindOutcome(rule.On), field))
        {
            UnknownQuestion(scope, rule, "replaces", step, field);
        }
    }

    private static void Returning(RegionScope scope, PaperRule rule, SopRevision sop)
    {
        if (rule.Return is not { } back)
        {
            return;
        }

        if (sop.FindStep(back.Step) is not { } step || sop.FindLane(step.Lane) is not { Requester: true } || step.FindOutcome(back.Outcome) is not { } outcome)
        {
            UnknownRow(
                scope, rule, "return", $"Langkah \"{back.Step}\" bukan langkah pemohon dengan jawaban \"{back.Outcome}\"",
                sop.Steps.Where(one => sop.FindLane(one.Lane) is { Requester: true }).SelectMany(one => one.Outcomes.Select(answer => $"{one.Id}/{answer.Id}")));
        }
        else if (back.Field is { } field && !Asks(sop, step, outcome, field))
        {
            UnknownQuestion(scope, rule, "return/field", step, field);
        }
    }

    private static bool Asks(SopRevision sop, Step step, Outcome? outcome, string field) =>
        (sop.FindForm(step.Form)?.Fields ?? []).Concat(outcome?.Fields ?? []).Any(asked => asked.Name == field && asked.Type == FieldType.Files);

    private static void UnknownRow(RegionScope scope, PaperRule rule, string key, string harm, IEnumerable<string> choices) =>
        scope.ReportPapers("paper-unknown-row", Place(rule, key), $"{harm}; \"{rule.Title}\" tidak pernah terbit atau tidak pernah kembali.", $"Pilih dari: {string.Join(", ", choices)}.");

    private static void UnknownQuestion(RegionScope scope, PaperRule rule, string key, Step step, string field) =>
        scope.ReportPapers(
            "paper-unknown-question", Place(rule, key), $"Langkah \"{step.Id}\" tidak meminta berkas \"{field}\".", "Tulis nama pertanyaan langkah itu yang berjenis berkas, atau hapus kunci ini.");

    private static string Place(PaperRule rule, string key) => $"papers/{rule.Id}/{key}";
}
