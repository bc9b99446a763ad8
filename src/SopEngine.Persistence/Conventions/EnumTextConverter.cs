using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SopEngine.Persistence.Conventions;

/// <summary>Enumerations are stored by name in camel case, as the API writes them: adding a member never renumbers what is stored.</summary>
internal sealed class EnumTextConverter<TEnum>() : ValueConverter<TEnum, string>(value => Text(value), text => Value(text))
    where TEnum : struct, Enum
{
    // names differ from their text in the first letter's case only
    private static readonly FrozenDictionary<TEnum, string> _texts = Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    private static readonly FrozenDictionary<string, TEnum> _values = _texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    internal static string Text(TEnum value) => _texts.TryGetValue(value, out var text)
        ? text
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a member of {typeof(TEnum).Name}.");

    private static TEnum Value(string text) => _values.TryGetValue(text, out var value)
        ? value
        : throw new ArgumentException($"'{text}' is not a member of {typeof(TEnum).Name}.", nameof(text));
}
