namespace SopEngine.Application.Bpmn.Layout;

/// <summary>A point of a flow, in pixels.</summary>
internal readonly record struct Corner(int X, int Y);
