using System.Text.Json;

namespace SopEngine.Application.Files;

/// <summary>The words by which an enumeration is written: its names in camel case, in the order of the enumeration.</summary>
internal static class Choices<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> _byWord = Enum.GetValues<T>().ToDictionary(WordOf, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Words => _byWord.Keys;

    public static string WordOf(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static bool TryRead(string word, out T value) => _byWord.TryGetValue(word, out value);
}
