namespace SopEngine.Host.Pages.Charts;

/// <summary>A part of a whole: its name, how many, how it looks (ok, risk, late, wait, none), and where one sees what is behind it.</summary>
public sealed record StackPart(string Name, int Count, string Look, string? Address = null);
