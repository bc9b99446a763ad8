namespace SopEngine.OData.Binding;

/// <summary>
/// Rows inside a row. At <see cref="Index"/> stands a list of arrays; null: the values stand in the outer array itself, as grouping keys behind a navigation do. Of more rows
/// than <see cref="Limit"/> the rest is reached by a link with <see cref="Options"/>.
/// </summary>
internal sealed record NestedLayout(string Name, Layout Rows, bool Many, int? Index)
{
    /// <summary>Where the number of rows stands that there are altogether; null when it was not asked for.</summary>
    public int? Count { get; init; }

    public int? Limit { get; init; }

    /// <summary>Query options that give the rest.</summary>
    public string Options { get; init; } = "";

    /// <summary>Whether only the addresses of the rows are written.</summary>
    public bool AsReferences { get; init; }
}
