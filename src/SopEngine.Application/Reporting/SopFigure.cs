namespace SopEngine.Application.Reporting;

/// <summary>A row of a published revision, and what it promises. <see cref="TargetMinutes"/> is null where the time depends on the topic or class, or none is promised.</summary>
public sealed record SopFigure
{
    public required string Region { get; init; }

    public required string Sop { get; init; }

    public required int Revision { get; init; }

    public required string Step { get; init; }

    public required int Ordinal { get; init; }

    public required string Title { get; init; }

    public required bool InForce { get; init; }

    public required string No { get; init; }

    public required string Activity { get; init; }

    public required string Phase { get; init; }

    public required string Lane { get; init; }

    public required string Owner { get; init; }

    public required bool Gating { get; init; }

    public required string Time { get; init; }

    public double? TargetMinutes { get; init; }
}
