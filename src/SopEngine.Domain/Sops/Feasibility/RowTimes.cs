using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>
/// What the rows of an SOP may take of the provider's time. The requester's rows take none; a row that may be passed to the requester and back takes up to its time. A row by
/// topic whose clock the ticket shares takes nothing of its own: it is bound by the very promise that is looked at. Extensions count at their most.
/// </summary>
/// <param name="revision">The SOP as it runs.</param>
/// <param name="topics">The topics a ticket may have.</param>
/// <param name="day">The length of a day.</param>
internal sealed class RowTimes(SopRevision revision, IReadOnlyList<CatalogueTopic> topics, DayLength day)
{
    private readonly Dictionary<string, (TimeSpan Least, TimeSpan Most)> _known = new(StringComparer.Ordinal);

    public (TimeSpan Least, TimeSpan Most) Of(Step step)
    {
        if (!_known.TryGetValue(step.Id, out var time))
        {
            time = Work(step);
            _known.Add(step.Id, time);
        }

        return time;
    }

    /// <summary>The targets by which a row is due at the latest, one after another.</summary>
    public IReadOnlyList<TimeTarget> TargetsOf(Step step)
    {
        if (!TakesTime(step) || Latest(step) is not { Kind: TimeKind.Fixed } target)
        {
            return [];
        }

        var more = step.Outcomes.Select(outcome => outcome.Extend).OfType<DeadlineExtension>()
            .Select(extend => (Target: TimeText.Read(extend.Time), extend.Times))
            .Where(extend => extend.Target is { Kind: TimeKind.Fixed })
            .SelectMany(extend => Enumerable.Repeat(extend.Target!, Math.Clamp(extend.Times, 0, TimeText.Greatest)));
        return [target, .. more];
    }

    private TimeTarget? Latest(Step step) => TimeText.Read(step.Time, step.Reading) switch
    {
        { Kind: TimeKind.ByTopic } when revision.TopicClock == ClockScope.Step => topics.Select(topic => topic.Time).OfType<TimeTarget>().MaxBy(time => WorkingTimes.Of(time, day)),
        { Kind: TimeKind.ByClass } => Classes().Select(known => TimeText.Read(known.Range)).OfType<TimeTarget>().MaxBy(time => WorkingTimes.Of(time, day)),
        var target => target,
    };

    private bool TakesTime(Step step) => step is { Kind: StepKind.Activity, AnyTime: false, Automatic: null }
        && step.With.Prepend(step.Lane).Any(lane => revision.FindLane(lane) is not { Requester: true });

    private (TimeSpan Least, TimeSpan Most) Work(Step step)
    {
        if (!TakesTime(step))
        {
            return default;
        }

        var (least, most) = Cell(step);
        var more = step.Outcomes.Select(outcome => outcome.Extend).OfType<DeadlineExtension>()
            .Aggregate(TimeSpan.Zero, (sum, extend) => sum + (WorkingTimes.Range(extend.Time, null, day).Most * Math.Max(0, extend.Times)));
        return (revision.FindLane(step.Lane) is { Requester: true } ? TimeSpan.Zero : least, most > TimeSpan.Zero ? most + more : most);
    }

    private (TimeSpan Least, TimeSpan Most) Cell(Step step) => TimeText.Read(step.Time, step.Reading)?.Kind switch
    {
        TimeKind.ByTopic when revision.TopicClock == ClockScope.Step =>
            Span(topics.Select(topic => topic.Time).OfType<TimeTarget>().Select(time => WorkingTimes.Of(time, day)).Select(time => (time, time))),
        TimeKind.ByClass => Span(Classes().Select(known => WorkingTimes.Range(known.Range, null, day))),
        _ => WorkingTimes.Range(step.Time, step.Reading, day),
    };

    /// <summary>Those of the topics where each says its class, else all.</summary>
    private IEnumerable<DurationClass> Classes() => topics.Count > 0 && topics.All(topic => topic.Class is not null)
        ? revision.Classes.Where(known => topics.Any(topic => topic.Class == known.Id))
        : revision.Classes;

    private static (TimeSpan Least, TimeSpan Most) Span(IEnumerable<(TimeSpan Least, TimeSpan Most)> times)
    {
        var all = times.ToList();
        return all.Count == 0 ? default : (all.Min(time => time.Least), all.Max(time => time.Most));
    }
}
