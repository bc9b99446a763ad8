namespace SopEngine.Domain.Trails;

/// <summary>That a leaf is in a tree, shown without the other leaves.</summary>
public static class MerkleProof
{
    /// <summary>The steps from one leaf up to the root.</summary>
    /// <param name="leaves">The hashes of all leaves, in order.</param>
    /// <param name="index">Which one, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<ProofStep> Of(IReadOnlyList<byte[]> leaves, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, leaves.Count);
        var steps = new List<ProofStep>();
        var (from, count) = (0, leaves.Count);
        while (count > 1)
        {
            var left = LeftPart(count);
            if (index < from + left)
            {
                steps.Add(new(ProofSide.Right, TrailHash.Hex(RootOf(leaves, from + left, count - left))));
                count = left;
            }
            else
            {
                steps.Add(new(ProofSide.Left, TrailHash.Hex(RootOf(leaves, from, left))));
                (from, count) = (from + left, count - left);
            }
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>The root to which the steps lead.</summary>
    public static string Climb(byte[] leaf, IEnumerable<ProofStep> steps) => TrailHash.Hex(steps.Aggregate(leaf, (node, step) => step.Side == ProofSide.Left
        ? TrailHash.Node(Convert.FromHexString(step.Hash), node)
        : TrailHash.Node(node, Convert.FromHexString(step.Hash))));

    private static int LeftPart(int count)
    {
        var part = 1;
        while (part < count - part)
        {
            part *= 2;
        }

        return part;
    }

    private static byte[] RootOf(IReadOnlyList<byte[]> leaves, int from, int count)
    {
        var tree = new MerkleBuilder();
        for (var leaf = from; leaf < from + count; leaf++)
        {
            tree.Add(leaves[leaf]);
        }

        return tree.Root();
    }
}
