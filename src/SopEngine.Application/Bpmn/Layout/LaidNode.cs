namespace SopEngine.Application.Bpmn.Layout;

/// <summary>A node's place, that of the words outside it, and that of the note with its time; null for none.</summary>
internal sealed record LaidNode(Box Box, Box? Label, Box? Note);
