namespace SopEngine.Application.Tickets.Views;

/// <summary>A paper of a ticket. <see cref="Id"/> is also that of its file.</summary>
public sealed record PaperView
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>As printed; null for none.</summary>
    public string? Number { get; init; }

    public required string Step { get; init; }

    public string? StepNo { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>True while the requester's open row waits for it to come back signed.</summary>
    public bool Awaited { get; init; }

    public IReadOnlyList<PaperSignatureView> Signatures { get; init; } = [];
}
