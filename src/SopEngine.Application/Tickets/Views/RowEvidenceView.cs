namespace SopEngine.Application.Tickets.Views;

/// <summary>Kelengkapan and Output of one row on one ticket: what stands in the document's cells, and where the ticket has it.</summary>
public sealed record RowEvidenceView(string Step, string StepNo, string Activity, IReadOnlyList<EvidenceView> Requirements, IReadOnlyList<EvidenceView> Outputs);
