using System.Globalization;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>Small turns of Indonesian that several findings use.</summary>
internal static class Words
{
    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static string Number(int number) => number.ToString("N0", _indonesian);

    /// <summary>a, b, c dan d.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} dan {items[^1]}",
    };

    /// <summary>baris 4.</summary>
    public static string Row(Step step) => $"baris {PlaceIndex.RowName(step)}";

    public static string Upper(string text) => text.ToUpper(_indonesian);

    /// <summary>The same with a capital letter.</summary>
    public static string Begun(string text) => text.Length == 0 ? text : string.Concat(Upper(text[..1]), text.AsSpan(1));
}
