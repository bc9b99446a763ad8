using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what is wrong with the SOP as a whole.</summary>
internal static class WholeFixes
{
    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Finding finding) => finding.Code switch
    {
        "no-rows" => [new SopProposal("baris", "Tambahkan baris pertama", new AddRow(""))],
        "requester-missing" when revision.Lanes.Count > 0 =>
            [new SopProposal("pemohon", $"{Called(revision.Lanes[0])} adalah pemohon", new TypeCell($"lanes/{revision.Lanes[0].Id}/role", LaneCells.Requester))],
        "submitted-missing" when revision.Steps.FirstOrDefault(step => !step.AnyTime) is { Outcomes: [var answer, ..] } first => [AnswerFixes.Marked(first, answer, Milestone.Submitted)],
        "no-end" when revision.Steps.LastOrDefault(step => step is { AnyTime: false, Outcomes.Count: > 0 }) is { } last =>
            [new SopProposal("tutup", $"Tutup tiket di {WayWords.Row(revision, last.Id)}", new TypeCell($"steps/{last.Id}/outcomes/{last.Outcomes[0].Id}/target", "close solved"))],
        "no-channels" => [new SopProposal("web", "Terima lewat web", new TypeCell("intake/channels", "web"))],
        "unknown-form" or "unknown-field" when finding.Place.StartsWith("intake/", StringComparison.Ordinal) => [new SopProposal("kosongkan", "Kosongkan", new TypeCell(finding.Place, ""))],
        "column-hidden" or "unknown-column" => [new SopProposal("tampilkan", "Tampilkan kolomnya", new TypeCell("columns/hidden", CellText.Words([.. revision.Columns.Hidden.Where(MayHide)])))],
        "date-unreadable" => [new SopProposal("tanpa-tanggal", "Tulis tanda - (tidak ada tanggalnya)", new TypeCell(finding.Place, "-"))],
        "annex-cells" when finding.Place.Split('/') is [_, var id, ..] && revision.Annexes.FirstOrDefault(known => known.Id == id) is { } annex => [Squared(annex)],
        "time-unreadable" when finding.Place == "ticketTime" => [new SopProposal("kosongkan", "Kosongkan waktunya", new TypeCell(finding.Place, ""))],
        _ => [],
    };

    private static bool MayHide(string column) => column is "no" or "standard" or "requirements" or "time" or "outputs" or "remarks";

    /// <summary>Every row with as many cells as the widest; nothing that stands in one is lost.</summary>
    private static SopProposal Squared(Annex annex)
    {
        var widest = Math.Max(annex.Columns.Count, annex.Rows.Max(row => row.Count));
        IReadOnlyList<string> Full(IReadOnlyList<string> row) => [.. row, .. Enumerable.Repeat("", widest - row.Count)];
        return new SopProposal("samakan", "Samakan jumlah sel setiap baris", new SeveralEdits(
        [
            new TypeCell($"annexes/{annex.Id}/columns", CellText.Row(Full(annex.Columns))), new TypeCell($"annexes/{annex.Id}/rows", string.Join('\n', annex.Rows.Select(row => CellText.Row(Full(row))))),
        ]));
    }

    private static string Called(Lane lane) => lane.Label.Length > 0 ? lane.Label : "Lajur pertama";
}
