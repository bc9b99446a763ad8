using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>What somebody answers to the nation's changes.</summary>
/// <param name="Revision">The revision of the template that his page showed.</param>
/// <param name="Choices">The answer and its ground by the place of the part; parts that are left out are answered later.</param>
public sealed record TemplateReply(int Revision, IReadOnlyDictionary<string, (TemplateChoice Choice, string? Ground)> Choices);
