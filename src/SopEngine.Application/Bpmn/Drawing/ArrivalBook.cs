using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>
/// Collects the flows that lead to each row and lets them come together: within a group of a join any one counts (exclusive gateway), the groups are awaited together
/// (parallel gateway), and what needs no waiting joins last.
/// </summary>
internal sealed class ArrivalBook(SopRevision revision, RowPlaces places, Func<DrawnNode, DrawnNode> add, Action<Arrival, DrawnNode> connect, IdBook ids)
{
    private readonly Dictionary<(int Row, int Lane), List<(Arrival Arrival, bool Awaited)>> _expected = [];

    public void Expect(Destination to, Arrival arrival)
    {
        if (!_expected.TryGetValue((to.Row, to.Lane), out var list))
        {
            _expected[(to.Row, to.Lane)] = list = [];
        }

        list.Add((arrival, to.Awaited && revision.Steps[to.Row].Join.Count > 0));
    }

    /// <summary>Draws everything that was expected.</summary>
    public void Settle()
    {
        foreach (var ((row, lane), list) in _expected.OrderBy(expected => expected.Key))
        {
            var target = places.All[(row, lane)];
            var awaited = Await(target, [.. list.Where(each => each.Awaited).Select(each => each.Arrival)]);
            foreach (var last in Gather(target, NodeKind.Exclusive, Spot.Merge, [.. list.Where(each => !each.Awaited).Select(each => each.Arrival), .. awaited]))
            {
                connect(last, target);
            }
        }
    }

    private IReadOnlyList<Arrival> Await(DrawnNode target, IReadOnlyList<Arrival> arrivals)
    {
        var groups = arrivals.GroupBy(arrival => GroupOf(target.Row!.Value, arrival)).OrderBy(group => group.Key);
        return Gather(target, NodeKind.Parallel, Spot.Join, [.. groups.SelectMany((group, number) => Gather(target, NodeKind.Exclusive, number, [.. group]))]);
    }

    /// <summary>The first group that names the row that ended; a row that no group names is awaited by itself.</summary>
    private int GroupOf(int row, Arrival arrival)
    {
        var from = revision.Steps[arrival.Row!.Value].Id;
        var group = revision.Steps[row].Join.ToList().FindIndex(names => names.Contains(from));
        return group >= 0 ? group : revision.Steps[row].Join.Count + arrival.Row.Value;
    }

    private IReadOnlyList<Arrival> Gather(DrawnNode target, NodeKind kind, int turn, IReadOnlyList<Arrival> arrivals)
    {
        if (arrivals.Count <= 1)
        {
            return arrivals;
        }

        var name = kind == NodeKind.Parallel ? "Join" : "Merge";
        var gateway = add(new DrawnNode(ids.Take(name, target.Id), kind, "", target.Lane) { At = target.At with { Turn = turn } });
        foreach (var arrival in arrivals)
        {
            connect(arrival, gateway);
        }

        return [new Arrival(gateway)];
    }
}
