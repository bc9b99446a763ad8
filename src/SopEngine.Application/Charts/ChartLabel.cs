namespace SopEngine.Application.Charts;

/// <summary>The word beside an arrow. <paramref name="At"/> is the left end of the first line's baseline; <paramref name="Lines"/> is one or two lines.</summary>
public sealed record ChartLabel(string Text, IReadOnlyList<string> Lines, ChartPoint At);
