using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>A row or end that a way reaches, and the flow by which it entered the last gateway that awaits others, with that gateway; null for none.</summary>
internal sealed record Stop(DrawnNode Node, string? Gateway, string? Flow);
