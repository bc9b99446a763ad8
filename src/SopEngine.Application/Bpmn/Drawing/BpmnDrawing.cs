namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>What a BPMN diagram says, without places in pixels and without what BPMN has no word for.</summary>
internal sealed record BpmnDrawing(string Title, IReadOnlyList<DrawnLane> Lanes, IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<DrawnFlow> Flows);
