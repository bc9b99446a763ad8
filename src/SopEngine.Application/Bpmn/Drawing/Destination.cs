namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>Where an outcome leads: a row, in one of its lanes. <see cref="Awaited"/> when the row may be a join that waits for others.</summary>
internal readonly record struct Destination(int Row, int Lane, bool Awaited);
