using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>A row as a diagram shows it: its node, the ways on from it, and the groups of rows (by number) that it awaits.</summary>
internal sealed record ReadRow(int Number, DrawnNode Node, IReadOnlyList<ReadOutcome> Outcomes, IReadOnlyList<IReadOnlyList<int>> Join)
{
    public bool AwaitsLike(ReadRow other) => Join.Select(Written).Order(StringComparer.Ordinal).SequenceEqual(other.Join.Select(Written).Order(StringComparer.Ordinal));

    private static string Written(IReadOnlyList<int> group) => string.Join(',', group.Order());
}
