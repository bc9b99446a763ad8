using SopEngine.Application.Files;
using SopEngine.Application.Templates;

namespace SopEngine.Application.Papers;

/// <summary>A template filled from a real ticket, or what is wrong with it.</summary>
/// <param name="Line">The template as it is used now.</param>
/// <param name="Text">What was tried: its text, or the changed one.</param>
/// <param name="Problems">What is wrong with what was tried, with line and column.</param>
/// <param name="Ticket">The ticket it was filled from; null when the region has none, or none of that number that the caller may read.</param>
/// <param name="Body">What comes out: HTML of a paper, plain text of a message; null when it could not be filled.</param>
public sealed record TemplatePreview(TemplateLine Line, string Text, IReadOnlyList<FileProblem> Problems, string? Ticket, string? Body);
