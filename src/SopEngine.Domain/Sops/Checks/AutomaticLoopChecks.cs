namespace SopEngine.Domain.Sops.Checks;

/// <summary>Automatic rows that lead round to each other without a person between them would never come to rest.</summary>
internal static class AutomaticLoopChecks
{
    public static void Run(CheckScope scope)
    {
        var reported = new HashSet<string>();
        foreach (var step in scope.Revision.Steps.Where(EndsAtOnce))
        {
            var ahead = Ahead(scope.Revision, step);
            if (ahead.Contains(step.Id) && !reported.Overlaps(ahead))
            {
                reported.Add(step.Id);
                scope.Report(
                    "automatic-loop",
                    scope.At(step, "outcomes", "Jawaban"),
                    "Baris-baris otomatis ini saling memulai tanpa henti; tidak ada orang yang dapat menghentikannya.",
                    "Sisipkan baris yang dikerjakan orang, atau arahkan jawabannya ke luar putaran.");
            }
        }
    }

    private static bool EndsAtOnce(Step step) => step.Automatic is not null || step.Kind == StepKind.Start;

    private static HashSet<string> Ahead(SopRevision revision, Step step)
    {
        HashSet<string> ahead = [];
        Stack<Step> open = new([step]);
        while (open.TryPop(out var at))
        {
            var next = at.Outcomes.SelectMany(outcome => outcome.Goto.Concat(outcome.ReturnTo is { } to ? [to] : []));
            foreach (var row in next.Select(revision.FindStep).OfType<Step>().Where(row => EndsAtOnce(row) && ahead.Add(row.Id)))
            {
                open.Push(row);
            }
        }

        return ahead;
    }
}
