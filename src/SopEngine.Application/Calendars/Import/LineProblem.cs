namespace SopEngine.Application.Calendars.Import;

/// <summary>What is wrong with a line of an imported table.</summary>
/// <param name="Line">Counted from 1, as an editor shows it.</param>
/// <param name="Code">Kebab-case.</param>
/// <param name="Message">In Indonesian: what is wrong, and what to write.</param>
public sealed record LineProblem(int Line, string Code, string Message);
