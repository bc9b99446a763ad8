namespace SopEngine.Persistence.Writing;

/// <summary>A row to be written. <see cref="Except"/>: names of properties whose columns stay as they are.</summary>
internal sealed record PendingRow(object Row, PendingKind Kind)
{
    public IReadOnlyList<string> Except { get; init; } = [];
}
