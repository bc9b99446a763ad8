using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Reporting;

/// <summary>A figure of a period, as at when it was told, beside how many it must be told of to be shown.</summary>
public sealed record KpiFigure
{
    public required KpiRow Row { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime? ToldAt { get; init; }

    /// <summary>0 where everything is shown.</summary>
    public required int Least { get; init; }
}
