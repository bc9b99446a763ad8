using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>Writes the figures of a period down one by one, in the order of <see cref="KpiCatalogue"/>.</summary>
public static class KpiLines
{
    /// <summary>The facets of K9.</summary>
    public static IReadOnlyList<string> Piles { get; } = ["provider", "requester", "resolved"];

    /// <summary>The facets of K9c: up to so many working days, and older.</summary>
    public static IReadOnlyList<string> Ages { get; } = ["1", "3", "7", "20", "older"];

    public static IEnumerable<KpiLine> Lines(this KpiFigures figures) =>
        [.. Promises(figures.Promises), .. Times(figures.Times), .. Ways(figures.Flow), .. Piled(figures.Backlog), .. Late(figures.Promises), .. Spent(figures), .. Ends(figures)];

    /// <summary>A phase as a facet.</summary>
    public static string Facet(Phase phase) => phase.ToString().ToLowerInvariant();

    private static IEnumerable<KpiLine> Promises(PromiseFigures told) =>
    [
        KpiLine.Of("K1", told.Steps),
        .. told.StepsByPhase.OrderBy(phase => phase.Key).Select(phase => KpiLine.Of("K1", phase.Value, Facet(phase.Key))),
        KpiLine.Of("K2", told.Resolution),
        KpiLine.Of("K2c", told.Closing),
    ];

    private static IEnumerable<KpiLine> Times(TimeFigures told) =>
    [
        KpiLine.Of("K3", told.Response), KpiLine.Of("K3b", told.ResponseInTime), KpiLine.Of("K4", told.LastResolution), KpiLine.Of("K4f", told.FirstResolution), KpiLine.Of("K4g", told.PlainResolution),
    ];

    private static IEnumerable<KpiLine> Ways(FlowFigures told) =>
    [
        KpiLine.Of("K5", told.Escalated),
        .. told.Levels.OrderBy(level => level.Key).Select(level => KpiLine.Of("K5b", level.Value, $"{level.Key}")),
        KpiLine.Of("K6", told.FirstLevel),
        KpiLine.Of("K7", told.Reopened), KpiLine.Of("K7b", told.Reopenings is { } events ? new Share(events, told.Reopened?.Whole ?? 0) : null),
        KpiLine.Of("K8", told.Returned), KpiLine.Of("K8b", told.NeverBack), KpiLine.Of("K8c", told.Rejected),
    ];

    private static IEnumerable<KpiLine> Piled(BacklogFigures told) =>
    [
        KpiLine.Of("K9", told.Provider + told.Requester + told.Resolved),
        KpiLine.Of("K9", told.Provider, Piles[0]), KpiLine.Of("K9", told.Requester, Piles[1]), KpiLine.Of("K9", told.Resolved, Piles[2]),
        KpiLine.Of("K9b", told.Age),
        .. told.Bands.Select((count, band) => KpiLine.Of("K9c", count, Ages[band])),
    ];

    private static IEnumerable<KpiLine> Late(PromiseFigures told) =>
    [
        new("K10", "", told.LateMs, Count: told.LateSteps),
        new("K10b", "", told.LateSteps == 0 ? null : (decimal)told.LateMs / told.LateSteps, Count: told.LateSteps),
    ];

    private static IEnumerable<KpiLine> Spent(KpiFigures told) =>
    [
        .. told.Times.PhaseTime.OrderBy(phase => phase.Key).Select(phase => KpiLine.Of("K11", phase.Value, told.Flow.Closed, Facet(phase.Key))),
        KpiLine.Of("K12", told.Times.RequesterTime, told.Flow.Closed),
        KpiLine.Of("K13", told.Flow.AutoClosed),
        KpiLine.Of("K14", told.Times.Confirmed),
        told.Times.Confirmed is null ? new("K14b", "", null) : KpiLine.Of("K14b", told.Times.Confirmation),
    ];

    private static IEnumerable<KpiLine> Ends(KpiFigures told) =>
    [
        new("K15", "", told.Ratings.Ikm, Count: told.Ratings.Surveys),
        new("K15b", "", told.Ratings.Mark, Count: told.Ratings.Marks),
        KpiLine.Of("K16", told.Flow.Completed.Whole), KpiLine.Of("K16", told.Flow.Resolved, "resolved"), KpiLine.Of("K16", told.Flow.Closed, "closed"),
        KpiLine.Of("K16", told.Flow.Rejections, "rejected"), KpiLine.Of("K16", told.Flow.Withdrawn, "withdrawn"), KpiLine.Of("K16", told.Flow.Adjusted, "adjusted"),
        KpiLine.Of("K16b", told.Flow.Completed),
        new("K17", "", told.Promises.AllowedMedianMs, Count: told.Promises.Resolution.Whole),
    ];
}
