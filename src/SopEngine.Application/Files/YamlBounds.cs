namespace SopEngine.Application.Files;

/// <summary>How much one YAML file may hold. The largest of the five regions' SOPs has about 1,500 values, nested seven deep.</summary>
internal static class YamlBounds
{
    /// <summary>Values and keys together, aliases counted as often as they are used (the "billion laughs").</summary>
    public const int MostValues = 20_000;

    public const int MostDepth = 20;

    /// <summary>How many broken places are looked for in one file.</summary>
    public const int MostFailures = 20;

    /// <summary>In characters: of a longer text only the first broken place is reported, since each further one costs another reading.</summary>
    public const int MostLengthRepaired = 200_000;
}
