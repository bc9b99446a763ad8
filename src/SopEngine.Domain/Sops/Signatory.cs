namespace SopEngine.Domain.Sops;

/// <summary>Who ratified the document, as printed. Each part may be empty.</summary>
public sealed record Signatory
{
    public string Title { get; init; } = "";

    public string Name { get; init; } = "";

    public string Rank { get; init; } = "";

    public string Nip { get; init; } = "";
}
