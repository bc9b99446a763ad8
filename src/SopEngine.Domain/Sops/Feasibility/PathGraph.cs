using SopEngine.Domain.Sops.Soundness;

namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>Where the answers of rows lead, without giving back: what is given back is counted once.</summary>
internal sealed class PathGraph
{
    private readonly SopRevision _revision;
    private readonly HashSet<string> _inCircles;
    private readonly bool _untilResolved;
    private readonly bool _resolves;

    /// <param name="revision">The SOP as it runs.</param>
    /// <param name="untilResolved">Whether a path ends where the request is declared done, or only where the ticket is closed.</param>
    public PathGraph(SopRevision revision, bool untilResolved)
    {
        (_revision, _untilResolved) = (revision, untilResolved);
        _resolves = revision.Steps.Any(step => step.Outcomes.Any(Resolves));
        var numbers = revision.Steps.Select((step, index) => (step.Id, Index: index)).DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, entry => entry.Index);
        var circles = Circles.Of(numbers.Values, index => Ways(revision.Steps[index]).SelectMany(way => way.Next).Select(next => numbers[next.Id]));
        _inCircles = [.. circles.Where(circle => circle.Count > 1).SelectMany(circle => circle).Select(index => revision.Steps[index].Id)];
    }

    /// <summary>True for a row that goto leads back to: paths through it are tried one by one.</summary>
    public bool IsInCircle(Step step) => _inCircles.Contains(step.Id);

    /// <summary>The answers that end a path or lead on; none for an end symbol.</summary>
    public IEnumerable<Way> Ways(Step step)
    {
        foreach (var outcome in step.Outcomes.Where(outcome => outcome is { Extend: null, PassTo: null, ReturnTo: null }))
        {
            var resolved = Resolves(outcome);
            if (outcome.Close is not null || (_untilResolved && resolved))
            {
                yield return new Way(outcome, [], !_untilResolved || !_resolves || resolved);
            }
            else if (outcome.Goto.Select(_revision.FindStep).OfType<Step>().ToList() is { Count: > 0 } next)
            {
                yield return new Way(outcome, next, false);
            }
        }
    }

    /// <summary>Whether reaching an end symbol is what the promise is about.</summary>
    public bool EndCounts => !_untilResolved || !_resolves;

    private static bool Resolves(Outcome outcome) => outcome.Milestones.Contains(Milestone.Resolved);

    /// <summary>An answer: the rows it leads to, or none where the path ends by it; then, whether that is the end that the promise is about.</summary>
    internal sealed record Way(Outcome Outcome, IReadOnlyList<Step> Next, bool Counts);
}
