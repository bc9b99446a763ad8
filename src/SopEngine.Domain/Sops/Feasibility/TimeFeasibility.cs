using SopEngine.Domain.Sops.Differences;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>
/// Compares what an SOP lets its rows take with what it promises for the whole, before anybody works by it. Only the provider's time counts, and up to where the promise
/// reaches: until the request is resolved, or the ticket closed where nothing says so. Each promise is held against the days that are the worst for it: rows in hours take more
/// of the short days of Ramadan, a promise in hours is used up by fewer long ones.
/// </summary>
public static class TimeFeasibility
{
    /// <param name="revision">The SOP as it runs; its rows must lead to each other properly.</param>
    /// <param name="topics">The topics of the region's catalogue that lead to it; none where they are not known.</param>
    /// <param name="days">The lengths that working days have, the ordinary one first; at least one.</param>
    public static FeasibilityReport Of(SopRevision revision, IReadOnlyList<CatalogueTopic> topics, IReadOnlyList<DayLength> days)
    {
        if (new SopFlow(revision).Entry is not { } entry)
        {
            return new FeasibilityReport(null, null, []);
        }

        var whole = new PathGraph(revision, untilResolved: false);
        var resolved = new PathGraph(revision, untilResolved: true);
        TimedPath? Path(PathGraph graph, IReadOnlyList<CatalogueTopic> known, DayLength day, bool longest) =>
            new PathFinder(graph, new RowTimes(revision, known, day), longest).From(entry, day);
        return new FeasibilityReport(
            Path(whole, topics, days[0], longest: true),
            Path(whole, topics, days[0], longest: false),
            [
                .. Whole(revision, topics).Select(promise => Held(promise, days, (day, longest) => Path(resolved, promise.Topics, day, longest))).OfType<PromiseFeasibility>(),
                .. Phases(revision).Select(promise => Held(promise, days, (day, longest) => Stay(revision, whole, topics, promise, day, longest))).OfType<PromiseFeasibility>(),
            ]);
    }

    private static IEnumerable<Asked> Whole(SopRevision revision, IReadOnlyList<CatalogueTopic> topics)
    {
        if (TimeText.Read(revision.TicketTime ?? "") is { Kind: TimeKind.Fixed } promise)
        {
            yield return new Asked(PromiseScope.Ticket, "", "waktu tiket", promise, topics, null);
        }

        if (revision.TopicClock == ClockScope.Ticket && revision.Steps.Any(step => TimeText.Read(step.Time)?.Kind == TimeKind.ByTopic))
        {
            foreach (var topic in topics.Where(topic => topic.Time is { Kind: TimeKind.Fixed }))
            {
                yield return new Asked(PromiseScope.Topic, topic.Id, $"topik \"{topic.Label}\"", topic.Time!, [topic], null);
            }
        }
    }

    private static IEnumerable<Asked> Phases(SopRevision revision) =>
        from promise in revision.PhaseTimes.DistinctBy(promise => promise.Phase)
        let target = TimeText.Read(promise.Time)
        where target is { Kind: TimeKind.Fixed }
        select new Asked(PromiseScope.Phase, promise.Phase.ToString(), $"tahap {EnumWords.Of(promise.Phase)}", target, [], promise.Phase);

    /// <summary>With the days that are the worst for it; null where no path leads to an end.</summary>
    private static PromiseFeasibility? Held(Asked asked, IReadOnlyList<DayLength> days, Func<DayLength, bool, TimedPath?> path)
    {
        TimedPath? Worst(bool longest) => days.Select(day => path(day, longest)).OfType<TimedPath>().MaxBy(found => found.Time / WorkingTimes.Of(asked.Promise, found.Day));
        return Worst(longest: true) is { } most ? new PromiseFeasibility(asked.Scope, asked.Of, asked.Name, asked.Promise, most, Worst(longest: false)) : null;
    }

    /// <summary>One stay in a phase, from whichever of its rows it begins at: the longest of all, the shortest of those that begin when the phase is entered.</summary>
    private static TimedPath? Stay(SopRevision revision, PathGraph graph, IReadOnlyList<CatalogueTopic> topics, Asked asked, DayLength day, bool longest)
    {
        bool Inside(Step step) => step.Phase == asked.Phase && !step.AnyTime;
        var entered = revision.Steps.Where(step => !Inside(step)).SelectMany(graph.Ways).SelectMany(way => way.Next).Append(new SopFlow(revision).Entry!).ToHashSet();
        var paths = revision.Steps.Where(step => Inside(step) && (longest || entered.Contains(step)))
            .Select(step => new PathFinder(graph, new RowTimes(revision, topics, day), longest, Inside).From(step, day))
            .OfType<TimedPath>()
            .ToList();
        return longest ? paths.MaxBy(path => path.Time) : paths.MinBy(path => path.Time);
    }

    private sealed record Asked(PromiseScope Scope, string Of, string Name, TimeTarget Promise, IReadOnlyList<CatalogueTopic> Topics, Phase? Phase);
}
