namespace SopEngine.Application.Demo;

/// <summary>What tickets are about.</summary>
internal static class DemoThemes
{
    private static readonly IReadOnlyList<DemoTheme> _all = [.. DemoThemesOfPrograms.All, .. DemoThemesOfDevices.All];

    private static readonly IReadOnlyList<DemoTheme> _known = [.. _all.Where(theme => theme.Keys.Count > 0)];

    /// <summary>The kind of trouble that a topic or a choice names; where none does, any.</summary>
    public static DemoTheme For(Chance chance, IEnumerable<string> chosen)
    {
        var words = string.Join(' ', chosen).ToLowerInvariant();
        var named = _known.Where(theme => theme.Keys.Any(key => words.Contains(key, StringComparison.Ordinal))).ToList();
        return named.Count > 0 ? chance.Of(named) : chance.Of(_all);
    }
}
