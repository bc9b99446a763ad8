namespace SopEngine.Application.Demo;

/// <summary>
/// Chance that can be repeated: the same seed gives the same draws on every machine and in every version of .NET (SplitMix64). For invented tickets only; nothing secret
/// may come from it.
/// </summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Chance of its own for each thing that is named, so that one more draw here changes nothing there.</summary>
    public static Chance For(int seed, string name)
    {
        // FNV-1a: a text's own hash differs from run to run
        var hash = 14695981039346656037UL;
        foreach (var letter in FormattableString.Invariant($"{seed}/{name}"))
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return new Chance(hash);
    }

    /// <summary>From 0, below 1.</summary>
    public double Next() => (Draw() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0, below the bound.</summary>
    public int Below(int bound) => (int)(Draw() % (ulong)bound);

    public double Between(double least, double most) => least + ((most - least) * Next());

    public TimeSpan Between(TimeSpan least, TimeSpan most) => least + ((most - least) * Next());

    public bool Happens(double share) => Next() < share;

    public T Of<T>(IReadOnlyList<T> these) => these[Below(these.Count)];

    private ulong Draw()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
