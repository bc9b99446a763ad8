using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace SopEngine.Domain.Sops.Differences;

/// <summary>Whether two parts of a definition say the same, however deep they are: lists by order and members, dictionaries by keys, records by what can be set.</summary>
internal static class Alike
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _said = new();

    public static bool Are(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string text, string second) => string.Equals(text, second, StringComparison.Ordinal),
        (IEnumerable list, IEnumerable second) => Lists(list, second),
        _ when one.GetType() != other.GetType() => false,
        _ when IsPlain(one.GetType()) => one.Equals(other),
        _ => Said(one.GetType()).All(property => Are(property.GetValue(one), property.GetValue(other))),
    };

    /// <summary>All that a part says, without any name of a row or lane put for its id: for telling apart what reads alike.</summary>
    public static string Literally(object? part) => part switch
    {
        null => "",
        string text => text,
        IEnumerable list => $"[{string.Join(", ", Ordered(list).Select(Quoted))}]",
        _ when IsPlain(part.GetType()) => Convert.ToString(part, CultureInfo.InvariantCulture) ?? "",
        _ => string.Join("; ", Said(part.GetType())
            .Select(property => (property.Name, Text: Literally(property.GetValue(part))))
            .Where(said => said.Text.Length > 0)
            .Select(said => $"{said.Name}: {said.Text}")),
    };

    private static string Quoted(object? part) => part is string text ? $"\"{text}\"" : Literally(part);

    private static bool Lists(IEnumerable one, IEnumerable other)
    {
        List<object?> first = [.. Ordered(one)], second = [.. Ordered(other)];
        return first.Count == second.Count && first.Zip(second).All(pair => Are(pair.First, pair.Second));
    }

    /// <summary>The entries of a dictionary have no order of their own.</summary>
    private static IEnumerable<object?> Ordered(IEnumerable list) => list is IEnumerable<KeyValuePair<string, string>> entries
        ? entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (object?)$"{entry.Key}: {entry.Value}")
        : list.Cast<object?>();

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type.IsValueType;

    private static PropertyInfo[] Said(Type type) => _said.GetOrAdd(type, known =>
        [.. known.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null)]);
}
