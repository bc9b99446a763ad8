using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Training;

/// <summary>
/// The clock of a training region: at the real instant <see cref="SetAt"/> it showed <see cref="SetTo"/>, and since then it has run <see cref="Speed"/> times as fast as
/// real time. It never runs backwards, whatever is done to it, because the histories of tickets are in its order. All instants are UTC in whole milliseconds, and so is
/// what it shows: a whole speed leaves nothing to round. Equal when all three are.
/// </summary>
public sealed record TrainingClock
{
    /// <summary>A day in less than nine seconds. Faster, nobody could follow.</summary>
    public const int MostSpeed = 10_000;

    /// <summary>How far one jump may go, and how far a clock faster than real time runs by itself; then it stands still until it is set again.</summary>
    public const int MostYears = 5;

    /// <summary>As <see cref="MostYears"/> says: one that was left running over a weekend has not run out of calendar, and nothing could bring it back.</summary>
    public static readonly DateTime Latest = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The clock of a region that nobody has touched: real time.</summary>
    public static readonly TrainingClock Untouched = new() { SetAt = DateTime.UnixEpoch, SetTo = DateTime.UnixEpoch, Speed = 1 };

    /// <summary>Real.</summary>
    public required DateTime SetAt { get; init; }

    /// <summary>What it showed then.</summary>
    public required DateTime SetTo { get; init; }

    /// <summary>From 0 (it stands still) to <see cref="MostSpeed"/>.</summary>
    public required int Speed { get; init; }

    /// <summary>Where it stops by itself.</summary>
    public DateTime End => Speed > 1 && Ahead(SetTo) is var end && end < Latest ? end : Latest;

    /// <summary>What it shows at a real instant. One before <see cref="SetAt"/>, from a host whose clock is slow, does not take it back.</summary>
    public DateTime At(DateTime real)
    {
        if (RealInstantOf(End) is { } stopped && stopped <= real)
        {
            return End;
        }

        return real <= SetAt ? SetTo : SetTo + ((real - SetAt) * Speed);
    }

    /// <summary>The first real instant at which it shows this instant or a later one; null when it never will, as it is set now.</summary>
    public DateTime? RealInstantOf(DateTime instant)
    {
        if (instant <= SetTo)
        {
            return SetAt;
        }

        if (Speed == 0 || instant > End)
        {
            return null;
        }

        var step = Speed * TimeSpan.TicksPerMillisecond;
        return SetAt.AddTicks(((instant - SetTo).Ticks + step - 1) / step * TimeSpan.TicksPerMillisecond);
    }

    /// <summary>Goes on from here at another speed.</summary>
    public Result<TrainingClock> RunAt(int speed, DateTime real) => speed is >= 0 and <= MostSpeed
        ? new TrainingClock { SetAt = Later(real), SetTo = At(real), Speed = speed }
        : TrainingProblems.ClockInvalid.Of(
            "speed", "out-of-range", $"Kecepatan adalah bilangan bulat dari 0 (berhenti) sampai {MostSpeed}; 1 berarti secepat waktu sesungguhnya.");

    /// <summary>Goes on from a later instant, as fast as before.</summary>
    public Result<TrainingClock> JumpTo(DateTime instant, DateTime real)
    {
        var now = At(real);
        if (instant < now)
        {
            return new TrainingProblems.ClockBackwards();
        }

        return instant <= Ahead(now) && instant <= Latest
            ? new TrainingClock { SetAt = Later(real), SetTo = instant, Speed = Speed }
            : TrainingProblems.ClockInvalid.Of(
                "to", "out-of-range", $"Lompatan paling jauh {MostYears} tahun, dan tidak melewati tahun {Latest.Year - 1}. Pilih waktu yang lebih dekat.");
    }

    private static DateTime Ahead(DateTime instant) => instant < Latest ? instant.AddYears(MostYears) : instant;

    private DateTime Later(DateTime real) => real > SetAt ? real : SetAt;
}
