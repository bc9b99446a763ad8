using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what is wrong with a row.</summary>
internal static class RowFixes
{
    private const int MostLanes = 5;

    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Step step, Finding finding) => finding.Code switch
    {
        "row-without-lane" or "unknown-lane" => [.. revision.Lanes.Take(MostLanes).Select((lane, at) => Type(step, "lane", lane.Id, $"pelaksana-{at + 1}", lane.Label))],
        "time-unreadable" => [Type(step, "time", "", "kosongkan", "Kosongkan waktunya"), Type(step, "time", "1 hari kerja", "satu-hari", "1 hari kerja")],
        "reading-misfit" or "reading-unused" => [Type(step, "reading", "", "menurut-satuan", "Hitung menurut satuannya")],
        "unknown-form" => [Type(step, "form", "", "tanpa-formulir", "Tanpa formulir")],
        "no-outcome" => [new SopProposal("jawaban", "Tambahkan jawaban Selesai", new AddAnswer(step.Id))],
        "first-not-intake" => [Type(step, "phase", CellText.Word<Phase>(Phase.Intake), "penerimaan", "Jadikan fase penerimaan")],
        "unreachable-row" => [.. FromBefore(revision, step), Type(step, "anyTime", CellText.Yes, "kapan-saja", "Dapat dikerjakan kapan saja"), Remove(step)],
        "any-time-with-outcomes" => [Type(step, "anyTime", "", "berurutan", "Jadikan baris berurutan")],
        "text-missing" when finding.Place.EndsWith("/activity", StringComparison.Ordinal) => [Remove(step)],
        _ => [],
    };

    /// <summary>The row before leads here, if it has an answer that could.</summary>
    private static IEnumerable<SopProposal> FromBefore(SopRevision revision, Step step)
    {
        var at = revision.Steps.ToList().IndexOf(step);
        if (revision.Steps.Take(at).LastOrDefault(earlier => !earlier.AnyTime) is { Outcomes: [var answer, ..] } before)
        {
            var edit = new TypeCell($"steps/{before.Id}/outcomes/{answer.Id}/target", new AnswerTarget(AnswerTarget.Goto, [step.Id]).Text);
            yield return new SopProposal("dari-sebelumnya", $"Arahkan {WayWords.Row(revision, before.Id)} ({answer.Label}) ke sini", edit);
        }
    }

    private static SopProposal Remove(Step step) => new("hapus-baris", "Hapus baris ini", new RemoveRow(step.Id));

    private static SopProposal Type(Step step, string key, string text, string name, string label) => new(name, label, new TypeCell($"steps/{step.Id}/{key}", text));
}
