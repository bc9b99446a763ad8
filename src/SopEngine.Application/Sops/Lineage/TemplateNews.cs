namespace SopEngine.Application.Sops.Lineage;

/// <summary>An SOP or draft of a region whose template has a newer revision in force.</summary>
/// <param name="Sop">The region's SOP.</param>
/// <param name="Title">Its name.</param>
/// <param name="Draft">The open draft in which it can be answered; null for an SOP in force without one.</param>
/// <param name="Answered">The revision of the template that was answered last.</param>
/// <param name="InForce">The revision of the template that is in force.</param>
public sealed record TemplateNews(string Sop, string Title, int? Draft, int Answered, int InForce);
