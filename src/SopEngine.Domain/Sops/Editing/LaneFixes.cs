using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what is wrong with a column under Pelaksana.</summary>
internal static class LaneFixes
{
    private const int MostRoles = 6;

    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Lane lane, Finding finding, IReadOnlyDictionary<string, string>? roles) => finding.Code switch
    {
        "lane-without-role" or "unknown-role" => [.. Roles(lane, roles), .. AsRequester(revision, lane)],
        "requester-twice" => [.. Roles(lane, roles), new SopProposal("bukan-pemohon", $"{lane.Label} bukan pemohon", new TypeCell($"lanes/{lane.Id}/role", ""))],
        "role-unused" => [new SopProposal("tanpa-jabatan", "Hapus jabatannya", new TypeCell($"lanes/{lane.Id}/role", SopCells.Read(revision, $"lanes/{lane.Id}/role") ?? ""))],
        "external-without-officer" => [.. revision.Lanes.Where(other => other.Roles.Count > 0).Take(MostRoles).Select((other, at) => new SopProposal($"dicatat-{at + 1}", $"Dicatat oleh {other.Label}", new TypeCell($"lanes/{lane.Id}/actedBy", other.Id)))],
        "by-topic-without-topics" => [new SopProposal("topik", "Minta topik layanan saat mengajukan", new TypeCell("intake/topics", CellText.Yes)), AnyUnit(lane)],
        "unit-rule-incomplete" or "field-asked-too-late" or "unit-map-incomplete" or "unknown-unit" => [AnyUnit(lane)],
        "unknown-field" or "unknown-value" when finding.Place.StartsWith($"lanes/{lane.Id}/unit", StringComparison.Ordinal) => [AnyUnit(lane)],
        "unknown-field" => [new SopProposal("siapa-pun", "Jangan tentukan orangnya dari isian", new TypeCell($"lanes/{lane.Id}/holder", ""))],
        "lane-unused" => [new SopProposal("hapus-lajur", $"Hapus lajur {lane.Label}", new RemoveLane(lane.Id))],
        _ => [],
    };

    private static SopProposal AnyUnit(Lane lane) => new("unit-mana-pun", $"{lane.Label} di unit mana pun", new TypeCell($"lanes/{lane.Id}/unit/from", ""));

    /// <summary>Roles that are called as the column is stand first.</summary>
    private static IEnumerable<SopProposal> Roles(Lane lane, IReadOnlyDictionary<string, string>? roles) => (roles ?? new Dictionary<string, string>())
        .OrderByDescending(role => string.Equals(role.Value, lane.Label, StringComparison.OrdinalIgnoreCase)).ThenBy(role => role.Value, StringComparer.Ordinal).Take(MostRoles)
        .Select(role => new SopProposal($"jabatan-{role.Key}", role.Value, new TypeCell($"lanes/{lane.Id}/role", role.Key)));

    private static IEnumerable<SopProposal> AsRequester(SopRevision revision, Lane lane) => revision.Lanes.Any(known => known.Requester)
        ? []
        : [new SopProposal("pemohon", "Pemohon (siapa pun yang mengajukan)", new TypeCell($"lanes/{lane.Id}/role", LaneCells.Requester))];
}
