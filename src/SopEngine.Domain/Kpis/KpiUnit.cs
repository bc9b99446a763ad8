namespace SopEngine.Domain.Kpis;

/// <summary>What a figure is counted in. Durations are kept in whole or half milliseconds and shown in these.</summary>
public enum KpiUnit
{
    /// <summary>Of a hundred, with one decimal.</summary>
    Percent,

    /// <summary>Working time, shown in minutes.</summary>
    WorkingMinutes,

    /// <summary>Working time, shown in days as long as the region's ordinary one.</summary>
    WorkingDays,

    /// <summary>Plain time, shown in hours.</summary>
    Hours,

    Count,

    /// <summary>From 25 to 100.</summary>
    Index,
}
