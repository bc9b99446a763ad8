using SopEngine.Domain.Sops;
using SopEngine.Host.Tests.Architecture;

namespace SopEngine.Host.Tests.Walks;

/// <summary>The transitions of the five documents, kept as test data, in the ids of the definitions.</summary>
internal static class ExpectedMoves
{
    private const string Folder = "tests/SopEngine.Application.Tests/Definitions/Expected";

    /// <summary>All moves of a region's SOP but those outside it.</summary>
    public static IReadOnlyList<(string From, string Outcome, string To)> Of(string tenant, SopRevision sop)
    {
        var keys = Rows($"{tenant}.tsv").Select(row => row[0]).ToList();
        keys.Should().HaveCount(sop.Steps.Count);
        var stepOf = keys.Zip(sop.Steps).ToDictionary(pair => pair.First, pair => pair.Second);
        return
        [
            .. Rows("transitions.tsv").Where(row => row[0] == tenant && row[5] != "EXT")
                .Select(row => (stepOf[row[1]].Id, row[2], Target(row[4], sop, stepOf))),
        ];
    }

    private static string Target(string to, SopRevision sop, Dictionary<string, Step> stepOf)
    {
        var parts = to.Split('@');
        return parts switch
        {
            ["end"] => "end",
            [var key, var lane] => $"{stepOf[key].Id}@{sop.Lanes.Single(known => known.Label == lane).Id}",
            _ => stepOf[to].Id,
        };
    }

    private static IEnumerable<string[]> Rows(string file) =>
        Repository.Read($"{Folder}/{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t'));
}
