namespace SopEngine.Application.Charts;

/// <summary>A row of the chart: the step's id and its printed number.</summary>
public sealed record ChartRow(string Step, string No);
