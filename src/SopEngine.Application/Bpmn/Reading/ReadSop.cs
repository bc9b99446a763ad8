using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>What a diagram says in our terms: rows by number, and the row where a ticket starts (null for none).</summary>
internal sealed record ReadSop(BpmnDrawing Drawing, IReadOnlyDictionary<int, ReadRow> Rows, int? Entry);
