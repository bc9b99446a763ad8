namespace SopEngine.Domain.Sops.Soundness;

/// <summary>From which points a ticket can still be closed, and where those end up that cannot.</summary>
internal sealed class Prospects
{
    private readonly Exploration _exploration;
    private readonly bool[] _good;

    public Prospects(Exploration exploration)
    {
        _exploration = exploration;
        _good = Good(exploration);
    }

    /// <summary>Points from which nothing can happen any more, in order.</summary>
    public IEnumerable<int> Stuck => Hopeless.Where(point => !_exploration.MovesFrom(point).Any());

    /// <summary>
    /// Sets of points that go round for ever: each can be reached from every other in its set, none leads out, and no ticket there can be closed. Ordered by
    /// the first point of each.
    /// </summary>
    public IEnumerable<IReadOnlyList<int>> Rounds => Circles.Of(Hopeless, Next)
        .Where(circle => circle.SelectMany(Next).Any() && circle.SelectMany(Next).All(circle.ToHashSet().Contains))
        .Select(circle => circle.Order().ToList())
        .OrderBy(circle => circle[0]);

    private IEnumerable<int> Hopeless => Enumerable.Range(0, _good.Length).Where(point => !_good[point]);

    private static bool[] Good(Exploration exploration)
    {
        var good = new bool[exploration.Points.Count];
        var before = exploration.Moves.Where(move => move.To >= 0).ToLookup(move => move.To, move => move.From);
        Stack<int> open = new(exploration.Moves.Where(move => move.To < 0).Select(move => move.From).Distinct());
        while (open.TryPop(out var point))
        {
            if (!good[point])
            {
                good[point] = true;
                foreach (var earlier in before[point])
                {
                    open.Push(earlier);
                }
            }
        }

        return good;
    }

    private IEnumerable<int> Next(int point) => _exploration.MovesFrom(point).Select(move => move.To);
}
