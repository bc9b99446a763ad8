namespace SopEngine.Domain.Sops.Editing;

/// <summary>Cells of a thing that is inside a part, at most once: a wait, a reminder, a condition.</summary>
internal static class Within
{
    /// <summary>A thing that is there as soon as one of its cells holds something, and gone when none does.</summary>
    /// <param name="key">Its key in the definition file.</param>
    /// <param name="name">What the page calls it.</param>
    /// <param name="get">The thing.</param>
    /// <param name="set">The part with another, or none.</param>
    /// <param name="blank">One whose cells are all empty.</param>
    /// <param name="cells">Of the thing.</param>
    public static IEnumerable<Cell<T>> Of<T, TPart>(string key, string name, Func<T, TPart?> get, Func<T, TPart?, T> set, TPart blank, IReadOnlyList<Cell<TPart>> cells)
        where T : class
        where TPart : class => cells.Select(cell => new Cell<T>(
            $"{key}/{cell.Key}", $"{name}, {cell.Name}",
            part => cell.Read(get(part) ?? blank),
            (part, text) =>
            {
                var put = cell.Write(get(part) ?? blank, text);
                return set(part, cells.All(one => one.Read(put).Length == 0) ? null : put);
            })
        { IsNumber = cell.IsNumber });

    /// <summary>A thing that is always there.</summary>
    public static IEnumerable<Cell<T>> Always<T, TPart>(string key, Func<T, TPart> get, Func<T, TPart, T> set, IReadOnlyList<Cell<TPart>> cells) =>
        cells.Select(cell => new Cell<T>($"{key}/{cell.Key}", cell.Name, part => cell.Read(get(part)), (part, text) => set(part, cell.Write(get(part), text))));

    /// <summary>When something holds: a question, its answers, and whether it is turned round.</summary>
    public static IEnumerable<Cell<T>> Condition<T>(string key, string name, Func<T, Condition?> get, Func<T, Condition?, T> set)
        where T : class => Of(key, name, get, set, new Condition { Field = "", Is = [] },
    [
        new("field", "isian", condition => condition.Field, (condition, text) => condition with { Field = text.Trim() }),
        new("is", "nilai", condition => CellText.Lines(condition.Is), (condition, text) => condition with { Is = CellText.Lines(text) }),
        new("not", "sebaliknya", condition => CellText.Flag(condition.Not), (condition, text) => condition with { Not = CellText.Flag(text) }),
    ]);

    /// <summary>Words of one's own for what has a word already, a cell for each.</summary>
    public static IEnumerable<Cell<T>> Words<T>(string key, IReadOnlyList<(string Key, string Name)> keys, Func<T, IReadOnlyDictionary<string, string>> get, Func<T, IReadOnlyDictionary<string, string>, T> set) =>
        keys.Select(known => new Cell<T>($"{key}/{known.Key}", known.Name, part => get(part).GetValueOrDefault(known.Key, ""), (part, text) => set(part, CellText.With(get(part), known.Key, text))));
}
