namespace SopEngine.Application.Bpmn.Reading;

/// <summary>One way on from a node: the words along it, the outcome it was drawn for, and where it ends; several stops begin side by side.</summary>
internal sealed record Branch(string Label, string? Outcome, IReadOnlyList<Stop> Stops);
