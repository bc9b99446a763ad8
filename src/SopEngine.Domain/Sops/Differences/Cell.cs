namespace SopEngine.Domain.Sops.Differences;

/// <summary>One thing that a part of a definition says: its key in the file, its names for people, its value, and the value in words.</summary>
internal sealed record Cell<T>(string Key, string Column, string? Part, Func<T, object?> Value, Func<T, Names, string?> Text)
{
    /// <summary>A text, a number, or lines of them, read as they are.</summary>
    public static Cell<T> Of(string key, string column, string? part, Func<T, object?> value) => new(key, column, part, value, (one, _) => Plain(value(one)));

    /// <summary>Read as ya or tidak.</summary>
    public static Cell<T> YesNo(string key, string column, string part, Func<T, bool> value) =>
        new(key, column, part, one => value(one), (one, _) => value(one) ? "ya" : "tidak");

    /// <summary>Several things, each in words of its own, one a line.</summary>
    public static Cell<T> Many<TPart>(string key, string column, string? part, Func<T, IReadOnlyList<TPart>> value, Func<TPart, T, Names, string> text) =>
        new(key, column, part, value, (one, names) => string.Join('\n', value(one).Select(member => text(member, one, names))));

    private static string? Plain(object? value) => value switch
    {
        null => null,
        IEnumerable<string> lines => string.Join('\n', lines),
        _ => Alike.Literally(value),
    };
}
