namespace SopEngine.Domain.Trails;

/// <summary>
/// Makes the root of a Merkle tree leaf after leaf, in the shape of RFC 9162, 2.1.1: the left part holds the greatest power of two of leaves that is less than all. Keeps one
/// hash for each power of two, so that a day of any size is hashed as it is read.
/// </summary>
public sealed class MerkleBuilder
{
    private readonly List<byte[]> _peaks = [];

    public long Count { get; private set; }

    /// <summary>Adds a leaf's hash.</summary>
    public void Add(byte[] leaf)
    {
        var node = leaf;
        for (var whole = Count; (whole & 1) == 1; whole >>= 1)
        {
            node = TrailHash.Node(_peaks[^1], node);
            _peaks.RemoveAt(_peaks.Count - 1);
        }

        _peaks.Add(node);
        Count++;
    }

    /// <exception cref="InvalidOperationException">There is no leaf.</exception>
    public byte[] Root()
    {
        if (_peaks.Count == 0)
        {
            throw new InvalidOperationException("A tree without leaves has no root.");
        }

        var root = _peaks[^1];
        for (var peak = _peaks.Count - 2; peak >= 0; peak--)
        {
            root = TrailHash.Node(_peaks[peak], root);
        }

        return root;
    }
}
