using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Files;

/// <summary>
/// One thing that is wrong in a file of definitions or of a region, said so that an officer finds it and can mend it. Equal when all parts but
/// <see cref="Path"/> are.
/// </summary>
/// <param name="File">The file as it was named to us.</param>
/// <param name="At">Where in the file; the first character when the whole file is meant.</param>
/// <param name="Code">Kebab-case, never reused: the reader's own (<see cref="FileProblemCodes"/>) or that of a <see cref="Finding"/>.</param>
/// <param name="Severity">Whether the file can be used.</param>
/// <param name="Row">The row's printed number, or its id where it prints none; null outside the table.</param>
/// <param name="Cell">The Indonesian name of the column or part, "Waktu"; null for a whole row or none.</param>
/// <param name="Harm">What is wrong and what it does, in Indonesian.</param>
/// <param name="Fix">What to do, in Indonesian.</param>
public sealed record FileProblem(
    string File, SourcePosition At, string Code, FindingSeverity Severity, string? Row, string? Cell, string Harm, string Fix)
{
    public int Line => At.Line;

    public int Column => At.Column;

    /// <summary>An example of how a ticket gets there, one stop an element; empty where none is needed.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>A finding where it stands in its file.</summary>
    public static FileProblem Of(Finding finding, string file, SourceMap map) =>
        new(file, map.Find(finding.Place), finding.Code, finding.Severity, finding.Row, finding.Cell, finding.Harm, finding.Fix) { Path = finding.Path };
}
