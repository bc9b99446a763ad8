using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>Ways out of what is wrong with a row.</summary>
internal static class RowFixes
{
    private const int MostLanes = 5;

    public static IReadOnlyList<SopProposal> Of(SopRevision revision, Step step, Finding finding) => finding.Code switch
    {
        "unknown-lane" when finding.Place.EndsWith("/with", StringComparison.Ordinal) => [With(step, lane => revision.FindLane(lane) is not null, "Hapus pelaksana yang tidak ada")],
        "lane-not-passed" => [With(step, lane => step.Outcomes.Any(outcome => outcome.PassTo == lane), "Hapus pelaksana yang tidak mendapat giliran")],
        "row-without-lane" or "unknown-lane" => [.. revision.Lanes.Take(MostLanes).Select((lane, at) => Type(step, "lane", lane.Id, $"pelaksana-{at + 1}", lane.Label))],
        "by-topic-without-topics" => [new SopProposal("topik", "Minta topik layanan saat mengajukan", new TypeCell("intake/topics", CellText.Yes)), Type(step, "time", "", "kosongkan", "Kosongkan waktunya")],
        "by-class-without-classes" => [Type(step, "time", "", "kosongkan", "Kosongkan waktunya")],
        "range-without-class" when step.Time.Split('-', '–')[^1].Trim() is { Length: > 0 } most => [Type(step, "time", most, "batas-atas", $"Tulis batas atasnya: {most}")],
        "answers-not-offered" when step.Outcomes is [var answer, ..] => [Always(step, answer)],
        "answers-run-out" when step.Outcomes.FirstOrDefault(outcome => outcome.Max is not null) is { } answer =>
            [new SopProposal("tanpa-batas", $"\"{answer.Label}\" tanpa batas berapa kali", new TypeCell($"steps/{step.Id}/outcomes/{answer.Id}/max", ""))],
        "end-with-work" => [Ending(step), Type(step, "kind", CellText.Word<StepKind>(StepKind.Activity), "baris-biasa", "Jadikan baris biasa")],
        "call-ending-uncovered" when step.Outcomes is [.., var last] =>
            [new SopProposal("selebihnya", $"\"{last.Label}\" mengikuti akhir yang lain", new TypeCell($"steps/{step.Id}/outcomes/{last.Id}/calledEnded", ""))],
        "start-not-first" or "start-with-work" => [Type(step, "kind", CellText.Word<StepKind>(StepKind.Activity), "baris-biasa", "Jadikan baris biasa")],
        "call-with-person-work" or "unknown-sop" or "call-circle" => [Uncalled(step)],
        "silent-answer-expected" when step.FindOutcome(step.Wait?.Outcome ?? "") is { } silent =>
            [new SopProposal("oleh-diam", $"\"{silent.Label}\" berlaku bila tidak ada tanggapan", new TypeCell($"steps/{step.Id}/outcomes/{silent.Id}/bySilence", CellText.Yes))],
        "ladder-without-target" => [Type(step, "time", "1 hari kerja", "satu-hari", "Beri waktu 1 hari kerja"), new SopProposal("hapus-tangga", "Hapus tangganya", new SeveralEdits([.. step.Ladder.Select(_ => new RemovePart($"steps/{step.Id}/ladder/0"))]))],
        "unknown-outcome" when finding.Place.EndsWith("/on", StringComparison.Ordinal) => [new SopProposal("selesai", "Kirim saat baris selesai", new TypeCell(finding.Place, "done"))],
        "join-group-empty" or "join-source-idle" or "unknown-row" when finding.Place.EndsWith("/join", StringComparison.Ordinal) => [Awaited(revision, step)],
        "unknown-row" when finding.Place.Split('/') is [_, _, "needs" or "yields", ..] => [new SopProposal("hapus", "Hapus bukti ini", new RemovePart(finding.Place))],
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

    private static SopProposal With(Step step, Func<string, bool> stays, string label) => Type(step, "with", CellText.Words([.. step.With.Where(stays)]), "ikut", label);

    private static SopProposal Always(Step step, Outcome answer) => new("selalu", $"Tawarkan \"{answer.Label}\" selalu",
        new SeveralEdits([.. new[] { "field", "is", "not" }.Select(key => new TypeCell($"steps/{step.Id}/outcomes/{answer.Id}/when/{key}", ""))]));

    /// <summary>A row that calls nothing: then no answer follows from how a called ticket ended.</summary>
    private static SopProposal Uncalled(Step step) => new("tanpa-panggilan", "Jangan jalankan SOP lain",
        new SeveralEdits([new TypeCell($"steps/{step.Id}/call", ""), .. step.Outcomes.Select(outcome => new TypeCell($"steps/{step.Id}/outcomes/{outcome.Id}/calledEnded", ""))]));

    /// <summary>An end that only ends: what work it was given is gone.</summary>
    private static SopProposal Ending(Step step)
    {
        string[] cells = ["form", "time", "with", "call", "wait/longest", "wait/until", "wait/outcome", "wait/notices", "wait/onlyReturned", "wait/restarts", "wait/outsideSop", "remind/every", "remind/max", "remind/to", "signatures/outcome", "signatures/count", "automatic/do"];
        return new SopProposal("hanya-akhir", "Hapus pekerjaannya, tetap baris akhir", new SeveralEdits(
        [
            new TypeCell($"steps/{step.Id}/kind", CellText.Word<StepKind>(StepKind.End)), .. cells.Select(cell => new TypeCell($"steps/{step.Id}/{cell}", "")), .. step.Ladder.Select(_ => new RemovePart($"steps/{step.Id}/ladder/0")),
        ]));
    }

    /// <summary>Waits for what leads here, and for nothing else.</summary>
    private static SopProposal Awaited(SopRevision revision, Step step)
    {
        var groups = step.Join.Select(group => group.Where(row => revision.FindStep(row) is { } source && source.Outcomes.Any(outcome => outcome.Goto.Contains(step.Id))).ToList()).ToList();
        var typed = groups.Select((group, at) => new TypeCell($"steps/{step.Id}/join/{at}/rows", CellText.Words(group)));
        var gone = groups.Index().Where(group => group.Item.Count == 0).Select(group => group.Index).OrderDescending().Select(at => new RemovePart($"steps/{step.Id}/join/{at}"));
        return new SopProposal("yang-menuju", "Tunggu hanya baris yang menuju ke sini", new SeveralEdits([.. typed, .. gone]));
    }

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
