using SopEngine.Domain.Papers;

namespace SopEngine.Application.Tickets.Views;

/// <summary>That somebody signed a paper, with his name and post as they were then.</summary>
public sealed record PaperSignatureView(string SignedBy, string Name, string? Post, DateTimeOffset SignedAt, SignatureWay Way)
{
    /// <summary>Whether an electronic signature still fits the paper; null for other ways, and in lists.</summary>
    public bool? Intact { get; init; }

    /// <summary>Whose certificate it was made with; null where <see cref="Intact"/> is.</summary>
    public string? Certificate { get; init; }
}
