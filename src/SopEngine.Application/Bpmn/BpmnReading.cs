using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn;

/// <summary>
/// What came of reading a BPMN file: a draft, which need not be sound yet, and the report. <see cref="Own"/> when the file holds a definition that we wrote into it.
/// </summary>
public sealed record BpmnReading(SopRevision Draft, bool Own, IReadOnlyList<BpmnFinding> Findings);
