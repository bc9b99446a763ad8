namespace SopEngine.Domain.Sops.Soundness;

/// <summary>Splits points into sets in which each can be reached from every other (Tarjan's strongly connected components, without recursion).</summary>
internal sealed class Circles
{
    private readonly Func<int, IEnumerable<int>> _next;
    private readonly Dictionary<int, int> _number = [];
    private readonly Dictionary<int, int> _low = [];
    private readonly HashSet<int> _onStack = [];
    private readonly Stack<int> _stack = [];
    private readonly List<IReadOnlyList<int>> _found = [];

    private Circles(Func<int, IEnumerable<int>> next) => _next = next;

    /// <summary>The sets, each before those that lead to it.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IEnumerable<int> points, Func<int, IEnumerable<int>> next)
    {
        var circles = new Circles(next);
        foreach (var point in points.Where(point => !circles._number.ContainsKey(point)))
        {
            circles.Visit(point);
        }

        return circles._found;
    }

    private void Visit(int root)
    {
        Stack<(int Point, IEnumerator<int> Next)> calls = [];
        calls.Push(Open(root));
        while (calls.TryPeek(out var call))
        {
            if (!call.Next.MoveNext())
            {
                calls.Pop();
                call.Next.Dispose();
                Close(call.Point);
                if (calls.TryPeek(out var caller))
                {
                    _low[caller.Point] = Math.Min(_low[caller.Point], _low[call.Point]);
                }
            }
            else if (!_number.TryGetValue(call.Next.Current, out var number))
            {
                calls.Push(Open(call.Next.Current));
            }
            else if (_onStack.Contains(call.Next.Current))
            {
                _low[call.Point] = Math.Min(_low[call.Point], number);
            }
        }
    }

    private (int Point, IEnumerator<int> Next) Open(int point)
    {
        _number[point] = _low[point] = _number.Count;
        _stack.Push(point);
        _onStack.Add(point);
        return (point, _next(point).GetEnumerator());
    }

    private void Close(int point)
    {
        if (_low[point] != _number[point])
        {
            return;
        }

        List<int> circle = [];
        int member;
        do
        {
            member = _stack.Pop();
            _onStack.Remove(member);
            circle.Add(member);
        }
        while (member != point);
        _found.Add(circle);
    }
}
