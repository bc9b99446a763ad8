namespace SopEngine.Persistence.Writing;

/// <summary>A row to be written. <see cref="Except"/>: names of properties whose columns stay as they are.</summary>
internal sealed record PendingRow(object Row, PendingKind Kind)
{
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>The row as it was read, where only what differs from it is written; null for all columns.</summary>
    public object? Before { get; init; }

    /// <summary>Names of properties whose columns are written though they do not differ: others may have changed them meanwhile.</summary>
    public IReadOnlyList<string> Always { get; init; } = [];
}
