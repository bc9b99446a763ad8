namespace SopEngine.Application.People.Import;

/// <summary>One line of a file, and what it would do.</summary>
/// <param name="Line">As the spreadsheet counts it.</param>
/// <param name="State">New, changed, as it was, or refused.</param>
/// <param name="Who">Whom it is about, as it says.</param>
/// <param name="Texts">What changes; of a refused line what is wrong and what to do.</param>
public sealed record ImportLine(int Line, ImportState State, string Who, IReadOnlyList<string> Texts);
