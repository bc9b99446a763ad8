using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>Findings about rows and outcomes that no ticket ever comes to.</summary>
internal static class ReachFindings
{
    public static void Report(CheckScope scope, Exploration exploration)
    {
        var dead = scope.Revision.Steps.Where(step => !step.AnyTime && !exploration.Sightings.Rows.Contains(step.Id)).ToList();
        var blamed = scope.RowsWithErrors();
        foreach (var step in dead)
        {
            if (exploration.Sightings.Joins.Contains(step.Id))
            {
                Join(scope, step);
                blamed.Add(step.Id);
            }
        }

        HashSet<string> explained = [.. blamed.SelectMany(row => Ahead(scope.Revision, row))];
        var roots = dead.Where(step => !dead.Exists(other => Leads(scope.Revision, other, step) && !Leads(scope.Revision, step, other)));
        foreach (var step in roots.Where(step => !explained.Contains(step.Id)))
        {
            explained.UnionWith(Ahead(scope.Revision, step.Id));
            scope.Report(
                "unreachable-row",
                scope.At(step, null, "Kegiatan"),
                "Tidak ada jawaban yang membawa tiket ke baris ini; baris ini tidak pernah dikerjakan.",
                "Arahkan sebuah jawaban ke sini, tandai anyTime bila boleh dilakukan kapan saja, atau hapus barisnya.");
        }

        foreach (var step in scope.Revision.Steps.Where(step => exploration.Sightings.Rows.Contains(step.Id) && !blamed.Contains(step.Id)))
        {
            foreach (var outcome in step.Outcomes.Where(outcome => !exploration.Sightings.Outcomes.Contains(outcome) && outcome.Extend is null))
            {
                scope.Report(
                    "outcome-never-offered",
                    scope.At(outcome, null, "Jawaban"),
                    $"Jawaban \"{outcome.Label}\" tidak pernah dapat dipilih: syaratnya tidak pernah terpenuhi, atau pelaksananya tidak pernah mendapat baris ini.",
                    "Betulkan when atau lanes, atau hapus jawaban ini.");
            }
        }
    }

    /// <summary>Something arrives at the join, but never all that it waits for, though no ticket comes to a stop there.</summary>
    private static void Join(CheckScope scope, Step step) => scope.Report(
        "join-never-completes",
        scope.At(step, "join", "Gabungan"),
        "Yang ditunggu baris ini tidak pernah tiba semuanya; baris ini tidak pernah dimulai.",
        "Arahkan setiap cabang ke sini, atau sebutkan cabang penggantinya pada join sebagai pilihan.");

    private static bool Leads(SopRevision revision, Step from, Step to) => !ReferenceEquals(from, to) && Ahead(revision, from.Id).Contains(to.Id);

    private static HashSet<string> Ahead(SopRevision revision, string row)
    {
        HashSet<string> ahead = [row];
        Stack<string> open = new(ahead);
        while (open.TryPop(out var at))
        {
            foreach (var next in (revision.FindStep(at)?.Outcomes ?? []).SelectMany(outcome => outcome.Goto.Concat(outcome.ReturnTo is { } to ? [to] : [])))
            {
                if (ahead.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return ahead;
    }
}
