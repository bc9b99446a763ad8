using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Soundness;

/// <summary>
/// Every situation a ticket of an SOP can come into, found breadth first: so the way to each is a shortest one. Built once, by <see cref="Run"/> from the filing or by
/// <see cref="From"/> from where one ticket stands.
/// </summary>
internal sealed class Exploration
{
    private readonly SopFlow _flow;
    private readonly AnswerModel _answers;
    private readonly TicketMemory _memory;
    private readonly int _limit;
    private readonly Dictionary<TicketPoint, int> _found = [];
    private readonly List<TicketPoint> _points = [];
    private readonly List<Move?> _cameBy = [];
    private readonly List<Move> _moves = [];
    private readonly List<int> _firstMove = [];
    private readonly Dictionary<Place, Outcome[]> _choosable = [];
    private bool _tellsFiling = true;

    private Exploration(SopRevision revision, int limit)
    {
        _limit = limit;
        _flow = new SopFlow(revision);
        _answers = new AnswerModel(revision);
        _memory = new TicketMemory(revision, _answers.Count);
        Revision = revision;
        Sightings = new Sightings(revision, _answers);
    }

    public SopRevision Revision { get; }

    public IReadOnlyList<TicketPoint> Points => _points;

    /// <summary>All moves, ordered by the point they start from.</summary>
    public IReadOnlyList<Move> Moves => _moves;

    public Sightings Sightings { get; }

    /// <summary>False when there were more points than the limit; then only what was seen is known.</summary>
    public bool IsWhole { get; private set; } = true;

    public static Exploration Run(SopRevision revision, int limit)
    {
        var exploration = new Exploration(revision, limit);
        exploration.Start();
        return exploration.Explored();
    }

    /// <summary>Every situation that one ticket can still come into.</summary>
    public static Exploration From(SopRevision revision, RunningTicket ticket, int limit)
    {
        var exploration = new Exploration(revision, limit) { _tellsFiling = false };
        foreach (var way in exploration._answers.Given(exploration._memory.Blank, ticket.Answers))
        {
            exploration.Find(new TicketPoint(ticket.Marking, exploration._memory.Recall([.. way], ticket)), null);
        }

        return exploration.Explored();
    }

    public IEnumerable<Move> MovesFrom(int point)
    {
        var end = point + 1 < _firstMove.Count ? _firstMove[point + 1] : _moves.Count;
        for (var index = _firstMove[point]; index < end; index++)
        {
            yield return _moves[index];
        }
    }

    /// <summary>Why a place gives no answer at a point: the offered outcomes, and which of them conditions or maxima withhold.</summary>
    public Withheld WithheldAt(int point, Place place)
    {
        var memory = _points[point].Memory;
        var offered = Choosable(place);
        return new Withheld(
            offered.Length,
            offered.Count(outcome => !_memory.Allows(memory, place.Step, outcome)),
            offered.Count(outcome => _memory.Allows(memory, place.Step, outcome) && !_answers.Holds(outcome.When, memory)));
    }

    /// <summary>The answers that lead to a point, and then one more move where it is asked for.</summary>
    public IReadOnlyList<string> PathTo(int point, Move? then = null)
    {
        List<string> path = then is { } last ? [Told(last, null)] : [];
        var at = point;
        for (; _cameBy[at] is { } move; at = move.From)
        {
            path.Insert(0, Told(move, at));
        }

        if (_tellsFiling)
        {
            path.InsertRange(0, _answers.Told(_memory.Blank, _points[at].Memory));
        }

        return path;
    }

    private Exploration Explored()
    {
        for (var point = 0; point < _points.Count && IsWhole; point++)
        {
            _firstMove.Add(_moves.Count);
            Expand(point);
        }

        return this;
    }

    private void Start()
    {
        var start = _flow.Start();
        foreach (var way in _answers.File(_memory.Blank))
        {
            var memory = _memory.TakePassed(way, start);
            var point = start.Closed is null ? Find(new TicketPoint(start.Marking, memory), null) : -1;
            Sightings.See(start, point, null, memory);
        }
    }

    private void Expand(int point)
    {
        var from = _points[point];
        foreach (var place in from.Marking.Active)
        {
            foreach (var outcome in Choosable(place))
            {
                if (!_memory.Allows(from.Memory, place.Step, outcome))
                {
                    continue;
                }

                FlowStep? taken = null;
                foreach (var answers in _answers.Fill(from.Memory, _flow.Row(place.Step), place, outcome))
                {
                    if (_answers.Holds(outcome.When, answers))
                    {
                        taken ??= _flow.Take(from.Marking, place, outcome);
                        Follow(point, place, outcome, taken, _memory.Take([.. answers], place.Step, outcome, taken));
                    }
                }
            }
        }
    }

    private void Follow(int point, Place place, Outcome outcome, FlowStep taken, byte[] memory)
    {
        var move = new Move(point, -1, place, outcome);
        if (taken.Closed is null)
        {
            move = move with { To = Find(new TicketPoint(taken.Marking, memory), move) };
        }

        _moves.Add(move);
        Sightings.See(taken, point, move, memory);
    }

    private int Find(TicketPoint point, Move? cameBy)
    {
        if (_found.TryGetValue(point, out var index))
        {
            return index;
        }

        if (_points.Count >= _limit)
        {
            IsWhole = false;
            return 0;
        }

        _found.Add(point, _points.Count);
        _points.Add(point);
        _cameBy.Add(cameBy);
        return _points.Count - 1;
    }

    /// <summary>What can be answered at a place, silence included where the row waits for it; more time changes nothing here.</summary>
    private Outcome[] Choosable(Place place)
    {
        if (!_choosable.TryGetValue(place, out var outcomes))
        {
            var wait = _flow.Row(place.Step).Wait;
            outcomes = [.. _flow.Offered(place).Where(outcome => outcome.Extend is null && (!outcome.BySilence || wait?.Outcome == outcome.Id))];
            _choosable.Add(place, outcomes);
        }

        return outcomes;
    }

    private string Told(Move move, int? to)
    {
        var told = to is { } point ? _answers.Told(_points[move.From].Memory, _points[point].Memory).ToList() : [];
        var answer = $"{Words.Row(_flow.Row(move.Place.Step))} {move.Outcome.Label}";
        return told.Count == 0 ? answer : $"{answer} ({string.Join("; ", told)})";
    }
}
