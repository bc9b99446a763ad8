namespace SopEngine.Application.Demo;

/// <summary>What people of a region mean to do and when; of one instant in the order in which it was planned.</summary>
internal sealed class DemoAgenda
{
    private readonly PriorityQueue<Func<CancellationToken, Task>, (DateTime At, long Turn)> _planned = new();
    private long _turn;

    /// <param name="at">UTC; null, where no calendar can say when, for never.</param>
    /// <param name="act">What is done then.</param>
    public void Add(DateTime? at, Func<CancellationToken, Task> act)
    {
        if (at is { } instant)
        {
            _turn++;
            _planned.Enqueue(act, (instant, _turn));
        }
    }

    /// <summary>When the next act is; null when none is left.</summary>
    public DateTime? Next => _planned.TryPeek(out _, out var key) ? key.At : null;

    public Func<CancellationToken, Task> Take() => _planned.Dequeue();
}
