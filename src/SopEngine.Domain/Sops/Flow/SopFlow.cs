namespace SopEngine.Domain.Sops.Flow;

/// <summary>
/// The rules by which a ticket moves through the rows of one SOP: the same for running tickets and for proving that the SOP is sound.
/// <para>
/// State: a <see cref="Flow.Marking"/>, that is active places (row, lane) and arrivals at joins. It does not know who answers, what was filled in, how often an
/// outcome was taken or how many have signed: whoever asks has settled that before.
/// </para>
/// <list type="number">
/// <item>A ticket starts at the first row that is not an any-time row. Any-time rows are never in the marking.</item>
/// <item>A row begins in its own lane. <c>passTo</c> moves it to another of its lanes and begins nothing.</item>
/// <item>A start row and an automatic row end at once by their only outcome; reaching an end row closes the ticket.</item>
/// <item>A row reached by <c>goto</c> begins; if it is a join, the row that ended arrives there, and it begins once every group has an arrival. One arrival
/// counts in every group that names it; of several in one group the first named is used up, the rest stay.</item>
/// <item><c>returnTo</c> begins the row itself again, join or not.</item>
/// <item>A row that is active already is not begun again, and the same row arrives once only; both are told in <see cref="FlowStep.Doubled"/>.</item>
/// <item><c>cancelsOthers</c> takes all other places and all arrivals away before anything begins.</item>
/// <item><c>extend</c> changes nothing here.</item>
/// </list>
/// The SOP is taken as it is given: apply <see cref="SopExtensions"/> first.
/// </summary>
public sealed class SopFlow
{
    private readonly Dictionary<string, Step> _steps = new(StringComparer.Ordinal);

    public SopFlow(SopRevision revision)
    {
        foreach (var step in revision.Steps)
        {
            _steps.TryAdd(step.Id, step);
        }

        Entry = revision.Steps.FirstOrDefault(step => !step.AnyTime);
    }

    /// <summary>The row where a ticket starts; null when there is none, and then nothing can be started.</summary>
    public Step? Entry { get; }

    /// <summary>The row, or an <see cref="ArgumentException"/> when the SOP has none of that id.</summary>
    public Step Row(string step) =>
        _steps.TryGetValue(step, out var row) ? row : throw new ArgumentException($"The SOP has no row '{step}'.", nameof(step));

    /// <summary>The outcomes that the lane of a place may take, silence included, conditions and maxima apart.</summary>
    public IEnumerable<Outcome> Offered(Place place) =>
        Row(place.Step).Outcomes.Where(outcome => (outcome.Lanes.Count == 0 || outcome.Lanes.Contains(place.Lane)) && outcome.PassTo != place.Lane);

    /// <summary>How a ticket starts.</summary>
    /// <exception cref="InvalidOperationException">The SOP has no row to start at.</exception>
    public FlowStep Start()
    {
        var walk = new FlowWalk(this, Marking.Empty);
        walk.Begin(Entry ?? throw new InvalidOperationException("The SOP has no row to start at."));
        return walk.Result();
    }

    /// <summary>How a ticket goes on that is taken to a row by authority, or opened again there: nothing else is active.</summary>
    public FlowStep StartAt(Step row)
    {
        var walk = new FlowWalk(this, Marking.Empty);
        walk.Begin(row);
        return walk.Result();
    }

    /// <summary>What taking an outcome at an active place does.</summary>
    /// <exception cref="ArgumentException">The place is not active, its row has no such outcome, or its lane may not take it.</exception>
    public FlowStep Take(Marking marking, Place place, string outcome)
    {
        var taken = Offered(place).FirstOrDefault(offered => offered.Id == outcome)
            ?? throw new ArgumentException($"'{outcome}' is not offered at {place}.", nameof(outcome));
        return Take(marking, place, taken);
    }

    internal FlowStep Take(Marking marking, Place place, Outcome outcome)
    {
        if (!marking.Active.Contains(place))
        {
            throw new ArgumentException($"{place} is not active.", nameof(place));
        }

        var walk = new FlowWalk(this, marking);
        walk.Take(Row(place.Step), place, outcome);
        return walk.Result();
    }
}
