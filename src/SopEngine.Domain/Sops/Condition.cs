namespace SopEngine.Domain.Sops;

/// <summary>
/// Data, not an expression: the named field has (or has not) one of the values. Fields are those of the ticket's forms, and <c>channel</c>, <c>topic</c>,
/// <c>class</c>. A field without an answer has no value.
/// </summary>
public sealed record Condition
{
    public required string Field { get; init; }

    /// <summary>One of these.</summary>
    public required IReadOnlyList<string> Is { get; init; }

    /// <summary>True turns the condition round.</summary>
    public bool Not { get; init; }
}
