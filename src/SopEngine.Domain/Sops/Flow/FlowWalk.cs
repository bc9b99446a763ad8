namespace SopEngine.Domain.Sops.Flow;

/// <summary>One step of the flow while it is being worked out; used once.</summary>
internal sealed class FlowWalk(SopFlow flow, Marking marking)
{
    /// <summary>Rows passed within one step beyond which no definition means what it says; further ones are begun instead.</summary>
    private const int MostPassed = 1000;

    // made when first needed: most steps need two of them, and a proof takes a million steps
    private Stack<Step>? _passing;
    private List<Place>? _left;
    private List<Place>? _entered;
    private List<Passage>? _passed;
    private List<Arrival>? _arrivals;
    private List<string>? _doubled;
    private Marking _marking = marking;
    private ClosureKind? _closed;
    private string? _closedBy;

    public FlowStep Result() => new()
    {
        Marking = _marking,
        Left = Told(_left),
        Entered = Told(_entered),
        Passed = Told(_passed),
        Arrivals = Told(_arrivals),
        Doubled = Told(_doubled),
        Closed = _closed,
        ClosedBy = _closedBy,
    };

    public void Take(Step step, Place place, Outcome outcome)
    {
        if (outcome.Extend is not null)
        {
            return;
        }

        Leave(place);
        Follow(step, outcome);
    }

    /// <summary>Begins a row in its own lane, or passes it at once where nobody has to act.</summary>
    public void Begin(Step step)
    {
        if (step.Kind == StepKind.End)
        {
            (_passed ??= []).Add(new Passage(step, null));
            Close(step, ClosureKind.Solved);
        }
        else if (PassesAtOnce(step))
        {
            (_passed ??= []).Add(new Passage(step, step.Outcomes[0]));
            (_passing ??= []).Push(step);
            Follow(step, step.Outcomes[0]);
            _passing.Pop();
        }
        else if (_marking.Find(step.Id) is not null)
        {
            (_doubled ??= []).Add(step.Id);
        }
        else
        {
            Enter(new Place(step.Id, step.Lane));
        }
    }

    private void Follow(Step step, Outcome outcome)
    {
        if (outcome.CancelsOthers)
        {
            CancelAll();
        }

        if (outcome.PassTo is { } lane)
        {
            Enter(new Place(step.Id, lane));
        }
        else if (outcome.Close is { } kind)
        {
            Close(step, kind);
        }
        else if (outcome.ReturnTo is { } earlier)
        {
            Begin(flow.Row(earlier));
        }
        else
        {
            foreach (var target in outcome.Goto)
            {
                Reach(flow.Row(target), step);
            }
        }
    }

    private void Reach(Step target, Step source)
    {
        if (target.Join.Count == 0)
        {
            Begin(target);
            return;
        }

        var arrival = new Arrival(target.Id, source.Id);
        (_arrivals ??= []).Add(arrival);
        if (_marking.Arrived.Contains(arrival))
        {
            (_doubled ??= []).Add(target.Id);
            return;
        }

        _marking = _marking.With(arrival);
        if (Arrived(target) is { } used)
        {
            foreach (var member in used)
            {
                _marking = _marking.Without(member);
            }

            Begin(target);
        }
    }

    /// <summary>The first arrival of each group, or null while a group has none.</summary>
    private List<Arrival>? Arrived(Step join)
    {
        List<Arrival> used = [];
        foreach (var group in join.Join)
        {
            if (FirstOf(group, join.Id) is not { } arrival)
            {
                return null;
            }

            used.Add(arrival);
        }

        return used;
    }

    private Arrival? FirstOf(IReadOnlyList<string> group, string join)
    {
        foreach (var source in group)
        {
            var arrival = new Arrival(join, source);
            if (_marking.Arrived.Contains(arrival))
            {
                return arrival;
            }
        }

        return null;
    }

    /// <summary>Automatic rows that lead round to themselves would never come to rest: the one that closes the circle is begun instead.</summary>
    private bool PassesAtOnce(Step step) =>
        (step.Kind == StepKind.Start || step.Automatic is not null)
        && step.Outcomes.Count > 0
        && (_passed?.Count ?? 0) < MostPassed
        && _passing?.Any(passing => ReferenceEquals(passing, step)) != true;

    private static IReadOnlyList<T> Told<T>(List<T>? list) => list is null ? [] : list;

    private void Enter(Place place)
    {
        _marking = _marking.With(place);
        (_entered ??= []).Add(place);
    }

    private void Leave(Place place)
    {
        _marking = _marking.Without(place);
        (_left ??= []).Add(place);
    }

    private void CancelAll()
    {
        (_left ??= []).AddRange(_marking.Active.Where(place => _entered?.Contains(place) != true));
        _entered?.Clear();
        _marking = Marking.Empty;
    }

    private void Close(Step step, ClosureKind kind)
    {
        _closed ??= kind;
        _closedBy ??= step.Id;
    }
}
