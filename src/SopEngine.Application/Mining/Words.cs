using System.Text.Json;

namespace SopEngine.Application.Mining;

internal static class Words
{
    /// <summary>The name of a value as definitions and figures write it.</summary>
    public static string Word<TEnum>(this TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
