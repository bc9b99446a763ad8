using SopEngine.Persistence;

namespace SopEngine.Host.Background;

/// <summary>
/// What this host knows of its database's health: the last fault that a request or a pass met. A fault is told once when it begins and once when it is over, however many
/// meet it; while it lasts the host says that it is not ready, and passes wait longer each time before they try again.
/// </summary>
public sealed partial class DatabaseWatch(TimeProvider time, ILogger<DatabaseWatch> log)
{
    /// <summary>How long after a fault the host stays unready, so that a balancer sends requests elsewhere and not to and fro.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromSeconds(15);

    private const int LongestPause = 60;

    private readonly Lock _lock = new();
    private DatabaseFault? _fault;
    private long _at;
    private int _inARow;

    /// <summary>What is the matter; null when nothing has been for a while.</summary>
    public DatabaseFault? Fault
    {
        get
        {
            lock (_lock)
            {
                return _fault is not null && time.GetElapsedTime(_at) < Remembered ? _fault : null;
            }
        }
    }

    /// <summary>How long a pass should leave the database alone: 1, 2, 4 seconds and so on up to a minute after the last fault; null when it may try.</summary>
    public TimeSpan? Pause
    {
        get
        {
            lock (_lock)
            {
                var pause = TimeSpan.FromSeconds(Math.Min(LongestPause, 1 << Math.Min(_inARow, 10))) - time.GetElapsedTime(_at);
                return _inARow > 0 && pause > TimeSpan.Zero ? pause : null;
            }
        }
    }

    /// <summary>A request or a pass met a fault.</summary>
    public void Met(DatabaseFault fault, Exception cause)
    {
        bool isNews;
        lock (_lock)
        {
            isNews = _inARow == 0 || _fault != fault;
            (_fault, _at) = (fault, time.GetTimestamp());
            _inARow++;
        }

        if (isNews)
        {
            LogMet(log, fault, cause.GetBaseException().Message);
        }
    }

    /// <summary>The database was written to.</summary>
    public void Worked()
    {
        bool isNews;
        lock (_lock)
        {
            isNews = _inARow > 0;
            _inARow = 0;
        }

        if (isNews)
        {
            LogOver(log);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database cannot be used: {Fault} ({Cause}). Requests are answered 503, passes try again with growing pauses; nothing half-written is left.")]
    private static partial void LogMet(ILogger log, DatabaseFault fault, string cause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database can be used again.")]
    private static partial void LogOver(ILogger log);
}
