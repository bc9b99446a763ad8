using System.Globalization;

namespace SopEngine.Application.Files;

/// <summary>Texts, numbers, words from a list of choices.</summary>
internal sealed partial class MapReader
{
    /// <summary>A text, or null when left out or not a text.</summary>
    public string? Text(string key)
    {
        var entry = Entry(key);
        if (entry is null || entry.Value is YamlScalar)
        {
            return (entry?.Value as YamlScalar)?.Text;
        }

        WrongKind(entry.Value, entry.At, PlaceOf(key), key, "satu teks", "Tulis satu teks saja.");
        return null;
    }

    public string RequiredText(string key, string why)
    {
        if (Entry(key) is null)
        {
            Missing(key, why);
        }

        return Text(key) ?? "";
    }

    /// <summary>A text that is an id; reported when it is not one.</summary>
    public string Id(string key, string why)
    {
        var text = RequiredText(key, why);
        if (Entry(key) is { Value: YamlScalar } entry && !Ids.IsId(text))
        {
            Error(
                key, entry, FileProblemCodes.Id,
                $"\"{text}\" tidak dapat menjadi pengenal.",
                $"Pakai huruf kecil, angka, dan tanda hubung, diawali huruf, paling panjang {Ids.Longest}{SuggestId(text)}.");
        }

        return text;
    }

    public bool Flag(string key, bool otherwise = false)
    {
        var text = Text(key);
        if (text is null or "true" or "false")
        {
            return text is null ? otherwise : text == "true";
        }

        Error(key, Entry(key)!, FileProblemCodes.UnknownChoice, $"\"{text}\" bukan true atau false.", "Tulis true (ya) atau false (tidak).");
        return otherwise;
    }

    /// <summary>A whole number within the bounds, or null when left out or unreadable.</summary>
    public int? Number(string key, int least, int most)
    {
        var text = Text(key);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        var range = most == int.MaxValue ? (least == int.MinValue ? "" : $" mulai {least}") : $" dari {least} sampai {most}";
        Error(key, Entry(key)!, FileProblemCodes.Number, $"\"{text}\" bukan bilangan bulat{range}.",
            $"Tulis bilangan bulat{range}, tanpa titik dan tanpa satuan.");
        return null;
    }

    public int RequiredNumber(string key, int least, int most, string why)
    {
        if (Entry(key) is null)
        {
            Missing(key, why);
        }

        return Number(key, least, most) ?? least;
    }

    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        var entry = Entry(key);
        return Text(key) is { } word ? ReadChoice<T>(word, entry!.At, PlaceOf(key), key) : null;
    }

    public T RequiredChoice<T>(string key, string why)
        where T : struct, Enum
    {
        if (Entry(key) is null)
        {
            Missing(key, $"{why} Pilihannya: {string.Join(", ", Choices<T>.Words)}.");
        }

        return Choice<T>(key) ?? default;
    }

    private T? ReadChoice<T>(string word, SourcePosition at, string place, string key)
        where T : struct, Enum
    {
        if (Choices<T>.TryRead(word, out var value))
        {
            return value;
        }

        UnknownChoice(word, at, place, key, Choices<T>.Words);
        return null;
    }

    public void UnknownChoice(string word, SourcePosition at, string place, string key, IReadOnlyCollection<string> choices)
    {
        var meant = Nearest.Of(word, choices);
        _problems.Error(
            at, place, FileProblemCodes.UnknownChoice,
            $"\"{word}\" bukan pilihan untuk \"{key}\".",
            (meant is null ? "" : $"Mungkin yang dimaksud \"{meant}\". ") + $"Pilihannya: {string.Join(", ", choices)}.");
    }

    private static string SuggestId(string text) => Ids.Suggest(text) is { } id ? $", misalnya \"{id}\"" : "";
}
