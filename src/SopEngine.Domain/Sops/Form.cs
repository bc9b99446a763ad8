namespace SopEngine.Domain.Sops;

/// <summary>A form: what is asked when a ticket is filed or a row is ended.</summary>
public sealed record Form
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>True when the document names the form but not its fields, so that the fields are our proposal.</summary>
    public bool Proposed { get; init; }

    public required IReadOnlyList<FormField> Fields { get; init; }
}
