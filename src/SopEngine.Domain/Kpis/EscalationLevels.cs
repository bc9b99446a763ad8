using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>
/// To which level each escalating answer of an SOP leads, from 2: one more than the fewest escalations on the way to it. Ways back and reopenings are no way up, so that a
/// ticket that is escalated to the same level twice has still reached that level.
/// </summary>
internal static class EscalationLevels
{
    public static IReadOnlyDictionary<(string Step, string Outcome), int> Of(SopRevision sop)
    {
        var reached = new Dictionary<(string Step, string Lane), int>();
        var levels = new Dictionary<(string Step, string Outcome), int>();
        foreach (var step in sop.Steps)
        {
            // what no row leads to is begun at the first level
            Walk(sop, (step.Id, step.Lane), reached, levels);
        }

        return levels;
    }

    private static void Walk(
        SopRevision sop, (string Step, string Lane) start, Dictionary<(string Step, string Lane), int> reached, Dictionary<(string Step, string Outcome), int> levels)
    {
        var open = new PriorityQueue<(string Step, string Lane), int>([(start, 1)]);
        while (open.TryDequeue(out var place, out var level))
        {
            if (!reached.TryAdd(place, level) || sop.FindStep(place.Step) is not { } step)
            {
                continue;
            }

            foreach (var outcome in step.Outcomes.Where(outcome => outcome.Lanes.Count == 0 || outcome.Lanes.Contains(place.Lane)))
            {
                var next = outcome.Escalates ? level + 1 : level;
                if (outcome.Escalates)
                {
                    levels[(step.Id, outcome.Id)] = Math.Min(next, levels.GetValueOrDefault((step.Id, outcome.Id), next));
                }

                open.EnqueueRange(Ways(sop, step, outcome), next);
            }
        }
    }

    private static IEnumerable<(string Step, string Lane)> Ways(SopRevision sop, Step step, Outcome outcome) =>
        outcome.Reopens ? []
        : outcome.PassTo is { } lane ? [(step.Id, lane)]
        : outcome.Goto.Select(sop.FindStep).OfType<Step>().Select(target => (target.Id, target.Lane));
}
