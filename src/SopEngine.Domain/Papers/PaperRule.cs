namespace SopEngine.Domain.Papers;

/// <summary>
/// A paper that a row of an SOP yields: what stands there as its Output. It is the region's setting beside the signed document (<c>papers.yaml</c>).
/// </summary>
public sealed record PaperRule
{
    /// <summary>The rule comes into force when the row begins.</summary>
    public const string Active = "active";

    /// <summary>When the row ends, whatever the answer.</summary>
    public const string Done = "done";

    public required string Id { get; init; }

    public required string Sop { get; init; }

    public required string Step { get; init; }

    /// <summary><see cref="Active"/>, <see cref="Done"/>, or the answer that yields it.</summary>
    public required string On { get; init; }

    public required string Template { get; init; }

    public required string Title { get; init; }

    /// <summary>The pattern of its numbers; null for a paper without a number.</summary>
    public string? Number { get; init; }

    /// <summary>The file question of the same row that this paper answers by itself: it need not be uploaded. Null for none.</summary>
    public string? Replaces { get; init; }

    /// <summary>Null for a paper that need not come back.</summary>
    public PaperReturn? Return { get; init; }
}
