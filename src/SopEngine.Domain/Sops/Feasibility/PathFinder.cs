using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>
/// Finds the path that takes the most time, or the least. Of the answers of a row the longest goes by the worst and the shortest by the best; of rows side by side both go by
/// the slowest. Used once.
/// </summary>
/// <param name="graph">Where answers lead.</param>
/// <param name="times">What rows take.</param>
/// <param name="longest">Which of the two is looked for.</param>
/// <param name="inside">The rows that count; null for all. A path ends where it leaves them.</param>
internal sealed class PathFinder(PathGraph graph, RowTimes times, bool longest, Func<Step, bool>? inside = null)
{
    /// <summary>Rows looked at before giving up on a circle of goto; no SOP that people can follow comes near.</summary>
    private const int Most = 200_000;
    private readonly Dictionary<string, Link?> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _on = new(StringComparer.Ordinal);
    private int _looked;

    /// <summary>The path from a row to an end; null where it leads to none.</summary>
    public TimedPath? From(Step start, DayLength day)
    {
        if (Best(start) is not { } link)
        {
            return null;
        }

        List<TimedRow> rows = [];
        for (var at = link; at is not null; at = at.Next)
        {
            rows.Add(new TimedRow(at.Step.Id, PlaceIndex.RowName(at.Step), at.Step.Activity, at.By?.Label, at.Step.Time, Time(at.Step)) { Targets = times.TargetsOf(at.Step) });
        }

        return new TimedPath(rows, day);
    }

    private Link? Best(Step step)
    {
        if (_known.TryGetValue(step.Id, out var known))
        {
            return known;
        }

        if (_looked++ > Most || !_on.Add(step.Id))
        {
            return null;
        }

        var best = step.Kind == StepKind.End ? AtEnd(step) : Choose(graph.Ways(step).Select(way => Along(step, way)));
        _on.Remove(step.Id);
        if (!graph.IsInCircle(step))
        {
            _known[step.Id] = best;
        }

        return best;
    }

    private Link? AtEnd(Step step) => longest || graph.EndCounts ? new Link(step, null, null, Time(step)) : null;

    private Link? Along(Step step, PathGraph.Way way)
    {
        if (way.Next.Count == 0)
        {
            return longest || way.Counts ? new Link(step, way.Outcome, null, Time(step)) : null;
        }

        var ahead = way.Next.Where(next => inside is null || inside(next)).ToList();
        if (ahead.Count == 0)
        {
            return new Link(step, way.Outcome, null, Time(step));
        }

        var slowest = ahead.Select(Best).OfType<Link>().MaxBy(link => link.Total);
        return slowest is null ? null : new Link(step, way.Outcome, slowest, Time(step) + slowest.Total);
    }

    private Link? Choose(IEnumerable<Link?> ways)
    {
        var known = ways.OfType<Link>().ToList();
        return longest ? known.MaxBy(link => link.Total) : known.MinBy(link => link.Total);
    }

    private TimeSpan Time(Step step) => longest ? times.Of(step).Most : times.Of(step).Least;

    /// <summary>A row on the best path, by which answer it goes on, and what it takes from there to the end.</summary>
    private sealed record Link(Step Step, Outcome? By, Link? Next, TimeSpan Total);
}
