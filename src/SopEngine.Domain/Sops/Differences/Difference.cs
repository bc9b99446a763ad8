using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Differences;

/// <summary>One thing that is otherwise in the later of two revisions.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Place">Where it stands, as in <see cref="Finding.Place"/>: in the later revision, for what was removed in the earlier one.</param>
/// <param name="Row">The row's printed number there without its full stop, or its id where it prints none; null outside the table.</param>
/// <param name="Column">The Indonesian name of the column or part of the document: Kegiatan, Pelaksana, Waktu, Jawaban, Identitas.</param>
/// <param name="Part">What of the column it is, in Indonesian: the answer, the question, the field; null for the whole cell.</param>
/// <param name="Before">What stood there, lines separated by line feeds; null for nothing.</param>
/// <param name="After">What stands there now; null for nothing.</param>
public sealed record Difference(DifferenceKind Kind, string Place, string? Row, string Column, string? Part, string? Before, string? After);
