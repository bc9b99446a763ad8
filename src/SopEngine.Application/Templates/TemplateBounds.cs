namespace SopEngine.Application.Templates;

/// <summary>
/// How large a template may be. Compiling one takes the more time and memory the larger it is, so that it is measured before; rendering cannot be stopped from outside, so
/// that its output is.
/// </summary>
internal static class TemplateBounds
{
    public const int MostCharacters = 16 * 1024;

    /// <summary>Places to be filled, with the openings and ends of blocks.</summary>
    public const int MostExpressions = 200;

    /// <summary>Blocks within blocks, and calls within calls.</summary>
    public const int Deepest = 8;

    public const int MostOutput = 64 * 1024;

    /// <summary>A paper may carry long answers and lists; some hundred pages.</summary>
    public const int MostPaper = 512 * 1024;

    /// <summary>Items of a list that is gone through; further ones are left out.</summary>
    public const int MostItems = 500;
}
