using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Clocks;

/// <summary>
/// One running promise: what was allowed, since when, how much of it is used, and when it is due. Immutable; <see cref="ClockMath"/> makes the next state.
/// Never "due plus the length of the pause": what is used stays used, and what is left is laid anew from the resumption.
/// </summary>
public sealed record Clock
{
    /// <summary>Stands in <see cref="DaysLeft"/> for a clock that was late when it was paused: a pause forgives nothing.</summary>
    public const int LateAlready = -1;

    /// <summary>Number within the ticket, from 1.</summary>
    public required int Ordinal { get; init; }

    public required ClockKind Kind { get; init; }

    /// <summary>The row it belongs to; null for a ticket-wide clock.</summary>
    public string? Step { get; init; }

    /// <summary>The phase or the national target it measures; null for other kinds.</summary>
    public string? Of { get; init; }

    public required OwnerSide Owner { get; init; }

    public required TimeTarget Target { get; init; }

    public required ClockState State { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When it last began to run.</summary>
    public required DateTime RunningSince { get; init; }

    /// <summary>Time used before <see cref="RunningSince"/>: working time, or plain time for <see cref="TimeReading.CalendarElapsed"/>.</summary>
    public TimeSpan Used { get; init; }

    /// <summary>Time left at the last pause of a clock that counts elapsed time, zero when it was late already; null before any pause.</summary>
    public TimeSpan? Left { get; init; }

    /// <summary>
    /// Days left at the last pause of a clock that counts by date: working days for hari, calendar days for minggu, bulan and tahun; <see cref="LateAlready"/> when it was
    /// late; null before any pause.
    /// </summary>
    public int? DaysLeft { get; init; }

    /// <summary>Null while paused, when the target has no amount, and when <see cref="UnsetYear"/> is set.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>The year whose calendar is not set, so that no due time can be laid; null otherwise.</summary>
    public int? UnsetYear { get; init; }

    public DateTime? PausedAt { get; init; }

    public string? PauseReason { get; init; }

    /// <summary>Whom it waits for while paused: <c>requester</c> or a name.</summary>
    public string? Awaiting { get; init; }

    public DateTime? StoppedAt { get; init; }

    /// <summary>Pauses that are over, in order.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; init; } = [];

    /// <summary>Time granted by decision, in order.</summary>
    public IReadOnlyList<ClockExtension> Extensions { get; init; } = [];

    /// <summary>The calendar and its version that it was counted on: <c>kantor@3</c>.</summary>
    public required string Calendar { get; init; }

    /// <summary>Raised whenever the due time moves: an alarm of an older generation is void.</summary>
    public int Generation { get; init; } = 1;
}
