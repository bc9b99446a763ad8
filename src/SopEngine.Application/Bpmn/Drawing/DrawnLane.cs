namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>A lane. <see cref="Number"/> is its place among the lanes of the definition; one that a drawing tool added has a number after those.</summary>
internal sealed record DrawnLane(string Id, string Name, int Number);
