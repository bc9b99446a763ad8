namespace SopEngine.Application.Tickets.Views;

/// <summary>Where something is seen.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Id">The question, the file, the paper, the template, the row or the ticket, by id.</param>
/// <param name="Label">As shown.</param>
public sealed record EvidenceLink(EvidenceKind Kind, string Id, string Label);
