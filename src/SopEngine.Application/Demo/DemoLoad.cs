namespace SopEngine.Application.Demo;

/// <summary>
/// How much the officers of a region have in hand. Before a rush they get used to what comes; from its first day on, whoever has more in hand than half as much again takes longer by
/// as much. Without a rush nothing is changed.
/// </summary>
internal sealed class DemoLoad(DateTime? rush)
{
    private const double Ease = 1.5;

    private int _inHand;
    private long _sum;
    private int _looks;

    public void End() => _inHand--;

    /// <summary>Takes one more up; gives how much longer than usual it takes.</summary>
    public double Begin(DateTime now)
    {
        _inHand++;
        if (rush is not { } begins)
        {
            return 1;
        }

        if (now < begins)
        {
            (_sum, _looks) = (_sum + _inHand, _looks + 1);
            return 1;
        }

        return _looks == 0 ? 1 : Math.Max(1, _inHand / (Ease * _sum / _looks));
    }
}
