using System.Globalization;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Trails;

namespace SopEngine.Domain.Tests.Trails;

/// <summary>The tree is that of RFC 9162, every leaf has a proof that leads to its root, and nothing else has one.</summary>
public sealed class MerkleTests
{
    private static readonly Arbitrary<(int Count, int Index, int Step)> _places =
        Gen.Choose(1, 300).SelectMany(count => Gen.Choose(0, count - 1).SelectMany(index => Gen.Choose(0, 20).Select(step => (count, index, step)))).ToArbitrary();

    [Fact]
    public void A_tree_is_what_the_standard_says() => Prop.ForAll(Gen.Choose(1, 300).ToArbitrary(), count =>
    {
        var leaves = Leaves(count);
        return TrailHash.Hex(RootOf(leaves)) == TrailHash.Hex(ByTheBook(leaves));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_leaf_is_proved_and_only_at_its_place() => Prop.ForAll(_places, place =>
    {
        var leaves = Leaves(place.Count);
        var root = TrailHash.Hex(RootOf(leaves));
        var proof = MerkleProof.Of(leaves, place.Index);
        var other = TrailHash.Leaf("other");
        return MerkleProof.Climb(leaves[place.Index], proof) == root
            && MerkleProof.Climb(other, proof) != root
            && (place.Count == 1 || MerkleProof.Climb(leaves[(place.Index + 1) % place.Count], proof) != root)
            && (proof.Count == 0 || MerkleProof.Climb(leaves[place.Index], Bent(proof, place.Step % proof.Count)) != root);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_leaf_that_is_changed_missing_added_or_swapped_makes_another_root() => Prop.ForAll(_places, place =>
    {
        var leaves = Leaves(place.Count);
        var root = TrailHash.Hex(RootOf(leaves));
        List<byte[]> changed = [.. leaves], missing = [.. leaves], added = [.. leaves], swapped = [.. leaves];
        changed[place.Index] = TrailHash.Leaf("other");
        missing.RemoveAt(place.Index);
        added.Insert(place.Index, TrailHash.Leaf("other"));
        (swapped[place.Index], swapped[0]) = (swapped[0], swapped[place.Index]);
        return new[] { changed, added }.Concat(missing.Count > 0 ? [missing] : []).Concat(place.Index > 0 ? [swapped] : []).All(forged => TrailHash.Hex(RootOf(forged)) != root);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_vectors_of_the_standards_own_test_come_out()
    {
        // RFC 9162 gives none; these are SHA-256 over the bytes it prescribes, counted with another program
        TrailHash.Hex(TrailHash.Leaf("")).Should().Be("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        TrailHash.Hex(TrailHash.Node(TrailHash.Leaf(""), TrailHash.Leaf(""))).Should().Be(TrailHash.Hex(RootOf([TrailHash.Leaf(""), TrailHash.Leaf("")])));
    }

    [Fact]
    public void An_empty_tree_has_no_root_and_what_is_no_leaf_no_proof()
    {
        new MerkleBuilder().Invoking(tree => tree.Root()).Should().Throw<InvalidOperationException>();
        ((Action)(() => MerkleProof.Of(Leaves(3), 3))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static List<byte[]> Leaves(int count) => [.. Enumerable.Range(0, count).Select(leaf => TrailHash.Leaf(leaf.ToString(CultureInfo.InvariantCulture)))];

    private static byte[] RootOf(IEnumerable<byte[]> leaves)
    {
        var tree = new MerkleBuilder();
        foreach (var leaf in leaves)
        {
            tree.Add(leaf);
        }

        return tree.Root();
    }

    // RFC 9162, 2.1.1, word for word: slow and plain
    private static byte[] ByTheBook(IReadOnlyList<byte[]> leaves)
    {
        if (leaves.Count == 1)
        {
            return leaves[0];
        }

        var left = 1;
        while (left * 2 < leaves.Count)
        {
            left *= 2;
        }

        return SHA256.HashData([1, .. ByTheBook([.. leaves.Take(left)]), .. ByTheBook([.. leaves.Skip(left)])]);
    }

    private static List<ProofStep> Bent(IReadOnlyList<ProofStep> proof, int at) =>
        [.. proof.Select((step, place) => place == at ? step with { Hash = new string('a', 64) } : step)];
}
