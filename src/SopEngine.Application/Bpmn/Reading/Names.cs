namespace SopEngine.Application.Bpmn.Reading;

/// <summary>The permanent ids that the lanes and rows of a diagram have in the definition, by number.</summary>
internal sealed record Names(IReadOnlyDictionary<int, string> Lanes, IReadOnlyDictionary<int, string> Rows);
