using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what is wrong with a column under Pelaksana.</summary>
internal static class LaneFixes
{
    private const int MostRoles = 6;

    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Lane lane, Finding finding, IReadOnlyDictionary<string, string>? roles) => finding.Code switch
    {
        "lane-without-role" or "unknown-role" => [.. Roles(lane, roles), .. AsRequester(revision, lane)],
        "requester-twice" => [new SopProposal("bukan-pemohon", $"{lane.Label} bukan pemohon", new TypeCell($"lanes/{lane.Id}/role", ""))],
        "lane-unused" or "lane-not-passed" => [new SopProposal("hapus-lajur", $"Hapus lajur {lane.Label}", new RemoveLane(lane.Id))],
        _ => [],
    };

    /// <summary>Roles that are called as the column is stand first.</summary>
    private static IEnumerable<SopProposal> Roles(Lane lane, IReadOnlyDictionary<string, string>? roles) => (roles ?? new Dictionary<string, string>())
        .OrderByDescending(role => string.Equals(role.Value, lane.Label, StringComparison.OrdinalIgnoreCase)).ThenBy(role => role.Value, StringComparer.Ordinal).Take(MostRoles)
        .Select(role => new SopProposal($"jabatan-{role.Key}", role.Value, new TypeCell($"lanes/{lane.Id}/role", role.Key)));

    private static IEnumerable<SopProposal> AsRequester(SopRevision revision, Lane lane) => revision.Lanes.Any(known => known.Requester)
        ? []
        : [new SopProposal("pemohon", "Pemohon (siapa pun yang mengajukan)", new TypeCell($"lanes/{lane.Id}/role", LaneCells.Requester))];
}
