using System.Text.Json;
using System.Text.Json.Nodes;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;

namespace SopEngine.Domain.Tests.Sops.Differences;

/// <summary>A property that is added to a definition and not compared is found here: everything that is said is said otherwise once, and must be told.</summary>
public sealed class EveryPropertyTests
{
    /// <summary>Layout: the number of the revision and the printed number of a row.</summary>
    private static readonly string[] _layout = ["Revision", "No"];

    [Fact]
    public void The_full_SOP_leaves_nothing_empty()
    {
        Leaves(Tree()).Where(leaf => leaf.Value is null || (leaf.Value is JsonArray or JsonObject) || leaf.Value.ToString().Length == 0)
            .Select(leaf => leaf.Path).Should().BeEmpty("what is empty here is not tried below");
    }

    [Fact]
    public void Whatever_is_said_otherwise_is_told_where_it_stands()
    {
        var count = 0;
        foreach (var (path, _) in Leaves(Tree()))
        {
            var found = SopDifferences.Between(FullSop.Value, Otherwise(path)).Differences;
            if (_layout.Contains(path.Split('.')[^1]))
            {
                found.Should().BeEmpty($"{path} is layout");
                continue;
            }

            found.Should().NotBeEmpty($"{path} was changed");
            found.Where(difference => difference.Before == difference.After).Should().BeEmpty($"{path} must read otherwise");
            found.Should().OnlyContain(difference => Stands(difference.Place, path), $"{path} is where it stands");
            count++;
        }

        count.Should().BeGreaterThan(300, "the full SOP says a lot");
    }

    [Fact]
    public void Whatever_is_left_out_of_a_list_is_told()
    {
        foreach (var path in Lists(Tree(), "$").ToList())
        {
            var tree = Tree();
            ((JsonArray)Find(tree, path)).RemoveAt(0);
            SopDifferences.Between(FullSop.Value, Read(tree)).Differences.Should().NotBeEmpty($"{path} lost its first member");
            SopDifferences.Between(Read(tree), FullSop.Value).Differences.Should().NotBeEmpty($"{path} got a member");
        }
    }

    /// <summary>The first key of the place is the first of the path: document, lanes, steps.</summary>
    private static bool Stands(string place, string path) => string.Equals(place.Split('/')[0], path.Split('.', '[')[1], StringComparison.OrdinalIgnoreCase);

    private static JsonNode Tree() => JsonSerializer.SerializeToNode(FullSop.Value)!;

    private static SopRevision Read(JsonNode tree) => tree.Deserialize<SopRevision>()!;

    private static SopRevision Otherwise(string path)
    {
        var tree = Tree();
        var leaf = Find(tree, path);
        leaf.ReplaceWith(leaf.GetValueKind() switch
        {
            JsonValueKind.True => (JsonNode)false,
            JsonValueKind.False => true,
            JsonValueKind.Number => leaf.GetValue<int>() == 0 ? 1 : leaf.GetValue<int>() - 1,
            _ => leaf.GetValue<string>() + "x",
        });
        return Read(tree);
    }

    private static JsonNode Find(JsonNode tree, string path) =>
        path.Split('.').Skip(1).SelectMany(Keys).Aggregate(tree, (node, key) => int.TryParse(key, out var index) && node is JsonArray ? node[index]! : node[key]!);

    private static IEnumerable<string> Keys(string part) => part.Split('[').Select(key => key.TrimEnd(']'));

    private static IEnumerable<(string Path, JsonNode? Value)> Leaves(JsonNode? node, string path = "$") => node switch
    {
        JsonObject { Count: > 0 } parts => parts.SelectMany(part => Leaves(part.Value, $"{path}.{part.Key}")),
        JsonArray { Count: > 0 } members => members.SelectMany((member, index) => Leaves(member, $"{path}[{index}]")),
        _ => [(path, node)],
    };

    private static IEnumerable<string> Lists(JsonNode? node, string path) => node switch
    {
        JsonObject parts => parts.SelectMany(part => Lists(part.Value, $"{path}.{part.Key}")),
        JsonArray members => members.SelectMany((member, index) => Lists(member, $"{path}[{index}]")).Prepend(path),
        _ => [],
    };
}
