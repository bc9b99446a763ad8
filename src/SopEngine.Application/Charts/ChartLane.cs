namespace SopEngine.Application.Charts;

/// <summary>A column of the chart: the lane's id and the head that the document prints.</summary>
public sealed record ChartLane(string Id, string Head);
