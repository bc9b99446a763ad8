namespace SopEngine.Domain.Sops;

/// <summary>
/// A part of the document beside identity and table: cover memo, approval page, revision history, footer, legend. Printed as its title, its lines, then its
/// table (columns and rows), each of which may be empty.
/// </summary>
public sealed record Annex
{
    public required string Id { get; init; }

    public required AnnexKind Kind { get; init; }

    public string Title { get; init; } = "";

    public IReadOnlyList<string> Lines { get; init; } = [];

    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];
}
