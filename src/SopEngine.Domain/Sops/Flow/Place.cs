namespace SopEngine.Domain.Sops.Flow;

/// <summary>
/// Where a ticket stands: a row, and the lane that has it. Ordered by row id, then lane id, both ordinal. <c>default</c> is no place and may not be used.
/// </summary>
public readonly record struct Place(string Step, string Lane) : IComparable<Place>
{
    public int CompareTo(Place other)
    {
        var byStep = string.CompareOrdinal(Step, other.Step);
        return byStep != 0 ? byStep : string.CompareOrdinal(Lane, other.Lane);
    }

    /// <summary><c>row@lane</c>.</summary>
    public override string ToString() => $"{Step}@{Lane}";

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
