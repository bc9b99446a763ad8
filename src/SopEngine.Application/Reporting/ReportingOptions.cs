using System.ComponentModel.DataAnnotations;

namespace SopEngine.Application.Reporting;

/// <summary>How figures are read, and how much at once.</summary>
public sealed class ReportingOptions
{
    public const string Section = "SopEngine:Reporting";

    /// <summary>How long a reporting token is good, in days. Default: 180.</summary>
    [Range(1, 3650)]
    public int TokenDays { get; init; } = 180;

    /// <summary>How many tokens somebody may have at once. Default: 10.</summary>
    [Range(1, 100)]
    public int MostTokens { get; init; } = 10;

    /// <summary>How long it is kept who read which figures, in days. Default: 730.</summary>
    [Range(30, 36_500)]
    public int ReadsKeptDays { get; init; } = 730;

    /// <summary>How long one statement may take, in seconds; SQLite looks at it between rows only. Default: 30.</summary>
    [Range(1, 600)]
    public int StatementSeconds { get; init; } = 30;

    /// <summary>How long one answer may take to its last byte, in seconds: a slow reader does not keep a connection. Default: 300.</summary>
    [Range(1, 3600)]
    public int AnswerSeconds { get; init; } = 300;

    /// <summary>How many queries of one region run at once. Default: 4.</summary>
    [Range(1, 100)]
    public int QueriesAtOnce { get; init; } = 4;

    /// <summary>How many wait for their turn; more are refused with 429. Default: 16.</summary>
    [Range(0, 1000)]
    public int QueriesWaiting { get; init; } = 16;

    /// <summary>Requests a minute of one reader. Default: 600.</summary>
    [Range(1, 100_000)]
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>How many days one process log may have. Default: 366.</summary>
    [Range(1, 3660)]
    public int ProcessLogDays { get; init; } = 366;

    /// <summary>Across regions, aggregates over fewer tickets than this are not told. Default: 10.</summary>
    [Range(1, 1000)]
    public int SmallestGroup { get; init; } = 10;
}
