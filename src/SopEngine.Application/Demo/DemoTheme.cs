namespace SopEngine.Application.Demo;

/// <summary>A kind of trouble, in the words of those who have it and of those who see to it.</summary>
/// <param name="Keys">Words of topics and choices, in small letters, under which it is filed; none for what fits nowhere else.</param>
/// <param name="Places">What it is about: a program, a room, a line.</param>
/// <param name="Titles">The trouble in a line; {0} is the place.</param>
/// <param name="Details">The trouble in a sentence or two; {0} is the place.</param>
/// <param name="Fixes">What was done; {0} is the place.</param>
internal sealed record DemoTheme(
    IReadOnlyList<string> Keys, IReadOnlyList<string> Places, IReadOnlyList<string> Titles, IReadOnlyList<string> Details, IReadOnlyList<string> Fixes);
