namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>A sequence flow between two nodes, by id, and the outcome it was drawn for, where it is the first of it.</summary>
internal sealed record DrawnFlow(string Id, string From, string To, string Name, string? Outcome);
