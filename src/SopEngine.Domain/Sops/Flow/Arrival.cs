namespace SopEngine.Domain.Sops.Flow;

/// <summary>
/// A row that has ended towards a join which still waits for others. Ordered by join, then source, both ordinal. <c>default</c> is none and may not be used.
/// </summary>
public readonly record struct Arrival(string Join, string Source) : IComparable<Arrival>
{
    public int CompareTo(Arrival other)
    {
        var byJoin = string.CompareOrdinal(Join, other.Join);
        return byJoin != 0 ? byJoin : string.CompareOrdinal(Source, other.Source);
    }

    /// <summary><c>join&lt;source</c>.</summary>
    public override string ToString() => $"{Join}<{Source}";

    public static bool operator <(Arrival left, Arrival right) => left.CompareTo(right) < 0;

    public static bool operator >(Arrival left, Arrival right) => left.CompareTo(right) > 0;

    public static bool operator <=(Arrival left, Arrival right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Arrival left, Arrival right) => left.CompareTo(right) >= 0;
}
