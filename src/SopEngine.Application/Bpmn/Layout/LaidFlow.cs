namespace SopEngine.Application.Bpmn.Layout;

/// <summary>The way of a flow, and where its words stand; null for none.</summary>
internal sealed record LaidFlow(IReadOnlyList<Corner> Points, Box? Label);
