using SopEngine.Application.Files;

namespace SopEngine.Application.Tenants;

/// <summary>Reads a text of a form that only the region's files have.</summary>
internal static class CheckedText
{
    /// <summary>The text; null when it is left out, or is not of that form and has been reported.</summary>
    public static string? Read(MapReader map, string key, Func<string, bool> isGood, string harm, string fix)
    {
        var text = map.Text(key);
        if (text is null || isGood(text))
        {
            return text;
        }

        map.Error(key, map.Entry(key)!, FileProblemCodes.Value, $"\"{text}\" {harm}.", fix);
        return null;
    }
}
