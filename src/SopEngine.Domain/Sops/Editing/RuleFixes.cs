using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what is wrong with what a row does besides being done: whom it tells, how long it waits, what it waits for, what the system does.</summary>
internal static class RuleFixes
{
    private static readonly string[] _ways = ["inbox", "email", "webhook"];

    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Finding finding) => finding.Code switch
    {
        "via-unknown" => [Without(revision, finding.Place, "Hapus saluran yang tidak dikenal", way => Array.IndexOf(_ways, way) >= 0)],
        "recipients-missing" => [new SopProposal("pelapor", "Beri tahu pelapor", new TypeCell(finding.Place, "requester"))],
        "unknown-recipient" or "recipient-external" => [Recipients(revision, finding.Place)],
        "ladder-recipient" => [.. revision.Lanes.Where(lane => lane.Roles.Count > 0).Select((lane, at) => new SopProposal($"lajur-{at + 1}", $"Berikan kepada {lane.Label}", new TypeCell(finding.Place, $"lane:{lane.Id}")))],
        "wait-two-ends" => [Emptied("lamanya", "Pakai lamanya saja", [finding.Place]), Emptied("tanggalnya", "Pakai tanggalnya saja", [Beside(finding.Place, "longest"), Beside(finding.Place, "notices")])],
        "signatures-impossible" => [Emptied("satu-orang", "Cukup satu orang yang menyelesaikan", [$"{finding.Place}/outcome", $"{finding.Place}/count"])],
        "number-out-of-range" when finding.Place.EndsWith("signatures/count", StringComparison.Ordinal) => [new SopProposal("dua", "Dua tanda tangan", new TypeCell(finding.Place, "2"))],
        "duration-unreadable" when !finding.Place.EndsWith("notices", StringComparison.Ordinal) => [new SopProposal("satu-hari", "1 hari", new TypeCell(finding.Place, "1 hari"))],
        "automatic-with-person-work" => [Emptied("orang", "Jadikan pekerjaan orang", [$"{finding.Place}/do", $"{finding.Place}/template"])],
        "automatic-loop" or "automatic-outcomes" => [Emptied("orang", "Jadikan pekerjaan orang", [Beside(finding.Place, "automatic/do"), Beside(finding.Place, "automatic/template")])],
        "automatic-without-template" => [Emptied("orang", "Jadikan pekerjaan orang", [$"{finding.Place}/do", $"{finding.Place}/template"])],
        _ => [],
    };

    /// <summary>Recipients that there are and that can be reached; who files the ticket where none is left.</summary>
    private static SopProposal Recipients(SopRevision revision, string place)
    {
        var left = CellText.Words(SopCells.Read(revision, place) ?? "").Where(word => word.Split(':') switch
        {
            ["requester" or "assignee"] => true,
            ["lane", var id] => revision.FindLane(id) is { External: false },
            ["role" or "person", var id] => id.Length > 0 && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'),
            _ => false,
        }).ToList();
        return new SopProposal("terjangkau", left.Count > 0 ? "Hapus penerima yang tidak dapat diberi tahu" : "Beri tahu pelapor", new TypeCell(place, left.Count > 0 || place.EndsWith("/cc", StringComparison.Ordinal) ? CellText.Words(left) : "requester"));
    }

    private static SopProposal Without(SopRevision revision, string place, string label, Func<string, bool> stays) =>
        new("hapus-kata", label, new TypeCell(place, CellText.Words([.. CellText.Words(SopCells.Read(revision, place) ?? "").Where(stays)])));

    private static SopProposal Emptied(string key, string label, IEnumerable<string> places) => new(key, label, new SeveralEdits([.. places.Select(place => new TypeCell(place, ""))]));

    private static string Beside(string place, string key) => $"{place[..place.LastIndexOf('/')]}/{key}";
}
