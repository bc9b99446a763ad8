using SopEngine.Application.Files;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Keys that may be written in the singular for a list of one: <c>role</c> for <c>roles</c>, <c>milestone</c> for <c>milestones</c>.</summary>
internal static class ShortKeys
{
    public static IReadOnlyList<string> TextOrTexts(MapReader map, string one, string many)
    {
        RefuseBoth(map, one, many);
        return map.Text(one) is { } text ? [text, .. map.Texts(many)] : map.Texts(many);
    }

    public static IReadOnlyList<T> ChoiceOrChoices<T>(MapReader map, string one, string many)
        where T : struct, Enum
    {
        RefuseBoth(map, one, many);
        return map.Choice<T>(one) is { } choice ? [choice, .. map.Choose<T>(many)] : map.Choose<T>(many);
    }

    private static void RefuseBoth(MapReader map, string one, string many)
    {
        if (map.Entry(one) is not null && map.Entry(many) is { } entry)
        {
            map.Error(many, entry, FileProblemCodes.BothKeys, $"\"{one}\" dan \"{many}\" tidak dapat ditulis bersama.",
            $"Gabungkan semuanya dalam \"{many}: […]\".");
        }
    }
}
