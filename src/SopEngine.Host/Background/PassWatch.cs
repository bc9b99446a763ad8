using Microsoft.Extensions.Options;

namespace SopEngine.Host.Background;

/// <summary>Whether the passes over the alarms of this host still come to an end.</summary>
public sealed class PassWatch(IOptions<RunnerOptions> options, TimeProvider time)
{
    /// <summary>After how many pauses without a pass the runner counts as dead.</summary>
    public const int Pauses = 6;

    private static readonly TimeSpan _least = TimeSpan.FromSeconds(60);

    private long _last = time.GetTimestamp();

    /// <summary>Since the last pass that came to its end, or since the start.</summary>
    public TimeSpan SinceLast => time.GetElapsedTime(Interlocked.Read(ref _last));

    /// <summary>False only for a host that runs passes and has not finished one for too long.</summary>
    public bool IsAlive => !options.Value.Enabled || SinceLast < Longest;

    private TimeSpan Longest => options.Value.PollEvery * Pauses is var pauses && pauses > _least ? pauses : _least;

    public void Finished() => Interlocked.Exchange(ref _last, time.GetTimestamp());
}
