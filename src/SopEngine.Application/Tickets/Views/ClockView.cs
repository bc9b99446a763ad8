using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tickets.Views;

/// <summary>A clock as it stands. <see cref="Id"/> is <c>NUMBER.cORDINAL</c>; <see cref="Target"/> is the promise in words.</summary>
public sealed record ClockView
{
    public required string Id { get; init; }

    public required ClockKind Kind { get; init; }

    public string? Step { get; init; }

    public string? StepNo { get; init; }

    /// <summary>What it measures, in words: "Langkah 2", "Seluruh tiket", "SP4N-LAPOR!: ditindaklanjuti".</summary>
    public required string Of { get; init; }

    public required OwnerSide Owner { get; init; }

    public required ClockState State { get; init; }

    public required string Target { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The year whose calendar is not set, so that there is no due time yet.</summary>
    public int? UnsetYear { get; init; }

    /// <summary>When a half, three quarters and all of the time are used up.</summary>
    public IReadOnlyList<ThresholdView> Thresholds { get; init; } = [];

    /// <summary>Time used so far, in minutes: working time, or plain time for calendar hours.</summary>
    public required double UsedMinutes { get; init; }

    public DateTimeOffset? PausedAt { get; init; }

    public string? PauseReason { get; init; }

    public string? Awaiting { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>True when it is past due, or stopped after it was.</summary>
    public bool Late { get; init; }
}
