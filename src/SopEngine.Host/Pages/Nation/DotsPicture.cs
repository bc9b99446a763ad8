namespace SopEngine.Host.Pages.Nation;

/// <summary>Where dots lie in a picture of compliance against promised time. Promised times differ by a factor of many, so that their scale doubles from mark to mark.</summary>
internal sealed class DotsPicture
{
    public const int Width = 720;
    public const int Height = 300;
    public const int Left = 52;
    public const int Right = 24;
    public const int Top = 12;
    public const int Bottom = 44;

    private const decimal Minute = 60_000;

    private readonly double _first;
    private readonly double _last;

    /// <param name="promised">Promised times, in milliseconds; at least one.</param>
    public DotsPicture(IReadOnlyCollection<decimal> promised)
    {
        (_first, _last) = (Math.Floor(Log(promised.Min())), Math.Ceiling(Log(promised.Max())));
        _last = _last > _first ? _last : _first + 1;
    }

    /// <summary>Promised times in minutes at which a line stands.</summary>
    public IEnumerable<decimal> Marks => Enumerable.Range(0, (int)(_last - _first) + 1).Select(mark => (decimal)(15 * Math.Pow(2, _first + mark)));

    public decimal XOfMinutes(decimal minutes) => X(minutes * Minute);

    public decimal X(decimal ms) => decimal.Round(Left + ((Width - Left - Right) * (decimal)((Log(ms) - _first) / (_last - _first))), 1);

    public static decimal Y(decimal percent) => decimal.Round(Height - Bottom - ((Height - Bottom - Top) * percent / 100), 1);

    // doublings of a quarter of an hour
    private static double Log(decimal ms) => Math.Log2(Math.Max((double)(ms / Minute), 1) / 15);
}
