namespace SopEngine.Domain.Sops.Editing;

/// <summary>A cell of a definition that is typed into, of a part of type <typeparamref name="T"/>: how its text is read and written.</summary>
/// <param name="Key">Its key in the definition file, by which findings name it too.</param>
/// <param name="Name">What the paper or the page calls it.</param>
/// <param name="Read">The text that stands in it.</param>
/// <param name="Write">The part with another text in it. A text that cannot be understood there changes nothing.</param>
internal sealed record Cell<T>(string Key, string Name, Func<T, string> Read, Func<T, string, T> Write)
{
    /// <summary>Whether it holds a number, so that words in it have to be told of.</summary>
    public bool IsNumber { get; init; }

    public static Cell<T> Text(string key, string name, Func<T, string> read, Func<T, string, T> write) => new(key, name, read, (part, text) => write(part, CellText.Clean(text)));

    /// <summary>A text that is not there when it is empty.</summary>
    public static Cell<T> Maybe(string key, string name, Func<T, string?> read, Func<T, string?, T> write) => new(key, name, part => read(part) ?? "", (part, text) => write(part, CellText.OrNull(text)));

    public static Cell<T> Lines(string key, string name, Func<T, IReadOnlyList<string>> read, Func<T, IReadOnlyList<string>, T> write) =>
        new(key, name, part => CellText.Lines(read(part)), (part, text) => write(part, CellText.Lines(text)));

    /// <summary>A tick list of ids and other words without blanks. It has no order: the same words leave what stands there as it is.</summary>
    public static Cell<T> Words(string key, string name, Func<T, IReadOnlyList<string>> read, Func<T, IReadOnlyList<string>, T> write) =>
        new(key, name, part => CellText.Words(read(part)), (part, text) => CellText.Words(text) is var words && words.ToHashSet(StringComparer.Ordinal).SetEquals(read(part)) ? part : write(part, words));

    public static Cell<T> Flag(string key, string name, Func<T, bool> read, Func<T, bool, T> write) => new(key, name, part => CellText.Flag(read(part)), (part, text) => write(part, CellText.Flag(text)));

    public static Cell<T> Number(string key, string name, Func<T, int?> read, Func<T, int?, T> write) => new(key, name, part => CellText.Number(read(part)), (part, text) => write(part, CellText.Number(text, read(part)))) { IsNumber = true };

    /// <summary>A number that counts something: 0 is nothing.</summary>
    public static Cell<T> Count(string key, string name, Func<T, int> read, Func<T, int, T> write) => new(key, name, part => CellText.Count(read(part)), (part, text) => write(part, CellText.Count(text, read(part)))) { IsNumber = true };

    /// <summary>One of a few that has to be one of them.</summary>
    public static Cell<T> Choice<TChoice>(string key, string name, Func<T, TChoice> read, Func<T, TChoice, T> write)
        where TChoice : struct, Enum => new(key, name, part => CellText.Word<TChoice>(read(part)), (part, text) => CellText.Choice<TChoice>(text) is { } choice ? write(part, choice) : part);

    /// <summary>One of a few, or none.</summary>
    public static Cell<T> MaybeChoice<TChoice>(string key, string name, Func<T, TChoice?> read, Func<T, TChoice?, T> write)
        where TChoice : struct, Enum => new(key, name, part => CellText.Word(read(part)), (part, text) => write(part, CellText.Choice<TChoice>(text)));
}
