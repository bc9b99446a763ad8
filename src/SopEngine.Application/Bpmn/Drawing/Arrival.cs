namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>A flow that has begun and not ended: where it comes from, its words, its outcome, and the row that it ends (null for the start).</summary>
internal sealed record Arrival(DrawnNode From, string Name = "", string? Outcome = null, int? Row = null);
