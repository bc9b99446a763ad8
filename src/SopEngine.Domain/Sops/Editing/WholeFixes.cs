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
        _ => [],
    };

    private static string Called(Lane lane) => lane.Label.Length > 0 ? lane.Label : "Lajur pertama";
}
