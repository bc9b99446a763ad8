namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// The order in which the rows of a diagram stand in the table: those of our definition as they stood, new ones behind the row that leads to them; a diagram that is not ours in the order
/// of its flow. The row where a ticket starts is first.
/// </summary>
internal static class RowOrder
{
    public static IReadOnlyList<int> Of(int known, ReadSop drawn, ReadSop read)
    {
        var order = read.Rows.Keys.Where(row => row < known).Order().ToList();
        foreach (var (row, after) in Flow(read))
        {
            if (!order.Contains(row))
            {
                order.Insert(known > 0 && order.IndexOf(after) is >= 0 and var place ? place + 1 : order.Count, row);
            }
        }

        if (read.Entry is { } entry && entry != drawn.Entry)
        {
            order.Remove(entry);
            order.Insert(0, entry);
        }

        return order;
    }

    /// <summary>All rows in the order of the flow, each with the row it was reached from.</summary>
    private static IEnumerable<(int Row, int After)> Flow(ReadSop read)
    {
        var reached = new HashSet<int>();
        var led = read.Rows.Values.SelectMany(row => row.Outcomes).SelectMany(outcome => outcome.To).ToHashSet();
        IEnumerable<int> begins = [.. new[] { read.Entry }.OfType<int>(), .. read.Rows.Keys.Where(row => !led.Contains(row)).Order(), .. read.Rows.Keys.Order()];
        foreach (var begin in begins)
        {
            var next = new Queue<(int Row, int After)>([(begin, -1)]);
            while (next.TryDequeue(out var at))
            {
                if (reached.Add(at.Row) && read.Rows.TryGetValue(at.Row, out var row))
                {
                    yield return at;
                    foreach (var to in row.Outcomes.SelectMany(outcome => outcome.To))
                    {
                        next.Enqueue((to, at.Row));
                    }
                }
            }
        }
    }
}
