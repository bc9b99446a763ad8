using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>How a region answered one part of a template.</summary>
/// <param name="Revision">The revision of the template that was answered.</param>
/// <param name="Part">The place of the part.</param>
/// <param name="Choice">The answer.</param>
/// <param name="Ground">Why it refused; null where it did not.</param>
/// <param name="By">User name.</param>
/// <param name="At">UTC.</param>
public sealed record PartAnswer(int Revision, string Part, TemplateChoice Choice, string? Ground, string By, DateTime At);
