namespace SopEngine.Application.Bpmn;

/// <summary>One line of the report on a BPMN file that was read: the element it is about, by its id and name in the file (null for the file as a whole), and what was done, in Indonesian.</summary>
public sealed record BpmnFinding(BpmnFindingKind Kind, string? Element, string? Name, string Message);
