using System.Collections;

namespace SopEngine.Domain.Sops.Flow;

/// <summary>
/// A small immutable set kept in order, so that sets with the same members are equal, hash alike and read alike. Adding and removing copy: markings have a
/// handful of members.
/// </summary>
public sealed class CanonicalSet<T> : IReadOnlyList<T>, IEquatable<CanonicalSet<T>>
    where T : struct, IComparable<T>, IEquatable<T>
{
    private readonly T[] _items;

    // the sum of the members' hashes: adding and removing need not look at the others
    private readonly int _hash;

    private CanonicalSet(T[] ordered, int hash)
    {
        _items = ordered;
        _hash = hash;
    }

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Contains(T item) => Array.BinarySearch(_items, item) >= 0;

    /// <summary>The set with the item in it; itself when it is there already.</summary>
    public CanonicalSet<T> With(T item)
    {
        var found = Array.BinarySearch(_items, item);
        return found >= 0 ? this : new([.. _items.AsSpan(0, ~found), item, .. _items.AsSpan(~found)], unchecked(_hash + item.GetHashCode()));
    }

    /// <summary>The set without the item; itself when it is not there.</summary>
    public CanonicalSet<T> Without(T item)
    {
        var found = Array.BinarySearch(_items, item);
        return found < 0 ? this : new([.. _items.AsSpan(0, found), .. _items.AsSpan(found + 1)], unchecked(_hash - item.GetHashCode()));
    }

    public bool Equals(CanonicalSet<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || (_hash == other._hash && _items.AsSpan().SequenceEqual(other._items)));

    public override bool Equals(object? obj) => Equals(obj as CanonicalSet<T>);

    public override int GetHashCode() => _hash;

    public override string ToString() => string.Join(' ', _items);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The set of these items, in whatever order and however often they come.</summary>
    internal static CanonicalSet<T> Of(IEnumerable<T> items)
    {
        T[] ordered = [.. items.Distinct().Order()];
        return new(ordered, ordered.Aggregate(0, (hash, item) => unchecked(hash + item.GetHashCode())));
    }
}
