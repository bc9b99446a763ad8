namespace SopEngine.Application.Reporting;

/// <summary>A fact beside the instant at which it is read: whether something open is late already depends on both.</summary>
public sealed record Dated<T>
{
    public required T Row { get; init; }

    /// <summary>UTC, by the region's clock.</summary>
    public required DateTime Now { get; init; }
}
