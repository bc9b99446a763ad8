namespace SopEngine.Domain.Sops.Checks;

/// <summary>
/// One thing that is wrong with a definition, said so that an officer can mend it: where it stands, what harm it does, what to do. Code is kebab-case and never
/// reused. Equal when all parts but <see cref="Path"/> are; the path compares by reference.
/// </summary>
/// <param name="Code">The kind of problem; <see cref="FindingCatalogue"/> has them all.</param>
/// <param name="Severity">Whether it stands in the way of publishing.</param>
/// <param name="Place">
/// The way to it through the keys of the definition file, separated by slashes; an element of a list by its id or name, or by its index from 0 where it has
/// none or repeats that of an earlier one: <c>steps/tentukan/outcomes/tidak/returnTo</c>, <c>lanes/kabid</c>, <c>forms/laporan/fields/nama</c>,
/// <c>steps/3/id</c>, <c>document/created</c>. A key that the definition leaves out may be named: then the thing around it is meant.
/// </param>
/// <param name="Row">The row's printed number without its full stop, or its id where it prints none; null outside the table.</param>
/// <param name="Cell">The Indonesian name of the column or part: Kegiatan, Pelaksana, Waktu, Jawaban; null for the whole row or document.</param>
/// <param name="Harm">What happens if it stays so: one or two Indonesian sentences.</param>
/// <param name="Fix">What to do: one or two Indonesian sentences.</param>
public sealed record Finding(string Code, FindingSeverity Severity, string Place, string? Row, string? Cell, string Harm, string Fix)
{
    /// <summary>An example of how a ticket gets there, one answer an element ("baris 2 Tidak"), shortest first; empty where none is needed.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];
}
