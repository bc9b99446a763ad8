using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SopEngine.Persistence.Conventions;

/// <summary>Enumerations are stored by name in camel case, as the API writes them: adding a member never renumbers what is stored.</summary>
internal sealed class EnumTextConverter<TEnum>() : ValueConverter<TEnum, string>(value => Text(value), text => Value(text))
    where TEnum : struct, Enum
{
    private static string Text(TEnum value) => Enum.IsDefined(value)
        ? JsonNamingPolicy.CamelCase.ConvertName(value.ToString())
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a member of {typeof(TEnum).Name}.");

    // names differ from their text in the first letter's case only
    private static TEnum Value(string text) => Enum.Parse<TEnum>(text, ignoreCase: true);
}
