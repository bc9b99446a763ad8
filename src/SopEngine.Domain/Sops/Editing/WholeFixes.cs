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
        "submitted-missing" => [.. Marked(revision, revision.Steps.FirstOrDefault(step => !step.AnyTime), Milestone.Submitted, "diajukan")],
        "resolved-missing" => [.. revision.Steps.Where(Closes).Take(1).SelectMany(step => Marked(revision, step, Milestone.Resolved, "selesai dikerjakan"))],
        "no-end" when revision.Steps.LastOrDefault(step => step is { AnyTime: false, Outcomes.Count: > 0 }) is { } last =>
            [new SopProposal("tutup", $"Tutup tiket di {WayWords.Row(revision, last.Id)}", new TypeCell($"steps/{last.Id}/outcomes/{last.Outcomes[0].Id}/target", "close solved"))],
        _ => [],
    };

    private static string Called(Lane lane) => lane.Label.Length > 0 ? lane.Label : "Lajur pertama";

    private static bool Closes(Step step) => step.Outcomes.Any(outcome => outcome.Close is not null);

    private static IEnumerable<SopProposal> Marked(SopRevision revision, Step? step, Milestone milestone, string word)
    {
        var outcome = step?.Outcomes.FirstOrDefault(answer => milestone != Milestone.Resolved || answer.Close is not null);
        if (step is null || outcome is null)
        {
            yield break;
        }

        var all = milestone == Milestone.Resolved ? outcome.Milestones.Append(Milestone.Resolved).Append(Milestone.Closed) : outcome.Milestones.Append(milestone);
        var text = string.Join(' ', all.Distinct().Order().Select(one => CellText.Word<Milestone>(one)));
        yield return new SopProposal("tonggak", $"Tandai {WayWords.Row(revision, step.Id)} ({outcome.Label}) sebagai {word}", new TypeCell($"steps/{step.Id}/outcomes/{outcome.Id}/milestones", text));
    }
}
